package io.leavewell.reason.tagger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.leavewell.reason.Reason;
import io.leavewell.work.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/** Says whether more answers would teach the tagger more: how well it reads after a part of its course, and after all. */
@ApplicationScoped
class CurveCommand implements Command {

    private static final int NOTHING_READABLE = 2;
    private static final List<Integer> PERCENT = List.of(10, 25, 50, 75, 100);

    @Override
    public String name() {
        return "learning-curve";
    }

    @Override
    public String usage() {
        return "learning-curve TEXTS.csv: how well labelled texts (columns text, label, also, lang) are read after 10, 25,"
                + " 50, 75 and 100 percent of the course";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(usage());
            return NOTHING_READABLE;
        }
        try {
            for (var percent : PERCENT) {
                var score = score(part(percent), Path.of(arguments.get(0)));
                out.printf(
                        Locale.ROOT,
                        "%3d %%: %.3f lenient, %.3f macro-F1, %.3f group%n",
                        percent,
                        score.lenient(),
                        score.macroF1(),
                        score.group());
            }
            return 0;
        } catch (CsvParseException | NoSuchElementException | IOException odd) {
            out.println(arguments.get(0) + " cannot be read: it must be a CSV file with the columns text and label");
            return NOTHING_READABLE;
        }
    }

    /** Every so many answers, so that each language and code is there. */
    private static Model part(int percent) {
        var all = Course.all();
        return Learner.learn(IntStream.range(0, all.size())
                .filter(at -> at * 37L % 100 < percent)
                .mapToObj(all::get)
                .toList());
    }

    private static Score score(Model model, Path texts) throws IOException {
        var score = new Score();
        try (var rows = CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(texts)) {
            rows.forEach(row -> Reason.coded(row.getField("label"))
                    .ifPresent(label -> score.add(
                            row.findField("lang").orElse(""),
                            label,
                            Score.coded(row.findField("also").orElse("")),
                            model.main(row.getField("text")))));
        }
        return score;
    }
}
