package io.leavewell.reason.tagger;

import io.leavewell.bench.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Finding reasons in one answer, beside counting its n-grams alone; loading the model, and its size. */
class TaggerBench {

    private static final int WARM_UP = 5;
    private static final int TURNS = 11;

    @Test
    void tagging() throws IOException {
        var start = System.nanoTime();
        var model = Models.built();
        var loaded = (System.nanoTime() - start) / 1e6;
        var texts = Course.all().stream().map(Answer::text).toList();
        var ours = 0.0;
        var counting = 0.0;
        for (var turn = -WARM_UP; turn < TURNS; turn++) {
            var counted = microseconds(texts, TaggerBench::count);
            var tagged = microseconds(texts, text -> model.shares(Signs.of(Letters.of(text)))[0]);
            if (turn >= 0) {
                ours += tagged / TURNS;
                counting += counted / TURNS;
            }
        }
        Report.row("tagging one answer", text(ours, "µs"), text(counting, "µs"), ours / counting, "≤ 2.5");
        Report.row("loading the model", text(loaded, "ms"), "50 ms", loaded / 50, "≤ 1");
        var size = model.written().length / 1e6;
        Report.row("size of the model", text(size, "MB"), "5 MB", size / 5, "≤ 1");
    }

    /** The n-grams of a text, each counted in a table. */
    private static double count(String text) {
        var counts = new int[1 << 12];
        Features.counted(Letters.of(text), (feature, weight, from, to) -> counts[feature & counts.length - 1]++);
        return counts[0];
    }

    private static double microseconds(List<String> texts, ToDoubleFunction<String> read) {
        var start = System.nanoTime();
        var sum = 0.0;
        for (var text : texts) {
            sum += read.applyAsDouble(text);
        }
        if (sum == -1) System.out.println(sum);
        return (System.nanoTime() - start) / 1e3 / texts.size();
    }

    private static String text(double figure, String unit) {
        return String.format(Locale.ROOT, "%.1f %s", figure, unit);
    }
}
