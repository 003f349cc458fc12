package io.leavewell.dunning.report;

import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.util.List;

/** Whether those who get letters fare otherwise than those left without, as far as it can be told. */
class Verdict {

    private final Reader reader;
    private final RecoveryMessages say;

    Verdict(Reader reader) {
        this.reader = reader;
        this.say = Messages.in(reader.language(), RecoveryMessages.class);
    }

    Sheet sheet(String title, List<Sheet.Line> lines) {
        return new Sheet(
                title,
                say.outcome(),
                List.of(say.points(), say.low(), say.high(), say.verdict()),
                lines,
                say.newcombe(Share.FEWEST));
    }

    /** @param enough whether there are enough people on both sides for anything to be said */
    Sheet.Line line(String label, boolean enough, Share with, Share without) {
        return new Sheet.Line(
                label,
                with.over(without)
                        .filter(found -> enough)
                        .map(this::cells)
                        .orElseGet(() -> List.of("", "", "", say.told("OPEN"))));
    }

    String percent(Share share) {
        return share.of() == 0 ? "" : points(share.value()) + "\u00a0%";
    }

    String points(double share) {
        return reader.number(Math.round(share * 1000) / 10.0);
    }

    private List<String> cells(Share.Interval found) {
        return List.of(
                points(found.difference()), points(found.low()), points(found.high()), say.told(found.direction()));
    }
}
