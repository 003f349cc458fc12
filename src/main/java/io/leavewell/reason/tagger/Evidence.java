package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import io.leavewell.reason.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of the words that somebody wrote spoke for a reason. */
final class Evidence {

    private static final int MOST = 3;

    private record Hit(int from, int to, float says) {

        boolean touches(Hit other) {
            return from <= other.to && other.from <= to;
        }
    }

    private Evidence() {}

    /** In their order, as they stand in the original. */
    static List<Span> of(Letters letters, Model model, Reason reason) {
        if (reason == Reason.OTHER) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        Features.of(letters, (feature, weight, from, to) -> {
            var says = model.says(feature, reason);
            if (says > 0 && to > from) {
                hits.add(new Hit(from, to, weight * says));
            }
        });
        return strongest(hits).stream()
                .map(hit -> whole(hit, letters))
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static List<Hit> strongest(List<Hit> hits) {
        hits.sort(Comparator.comparingDouble(Hit::says).reversed());
        var kept = new ArrayList<Hit>();
        for (var hit : hits) {
            if (kept.size() < MOST && kept.stream().noneMatch(hit::touches)) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** A part of a word stands for the word. */
    private static Span whole(Hit hit, Letters letters) {
        var from = hit.from();
        var to = hit.to();
        while (from > 0 && isLetter(letters, from) && isLetter(letters, from - 1)) {
            from--;
        }
        while (to < letters.length() && isLetter(letters, to) && isLetter(letters, to - 1)) {
            to++;
        }
        return new Span(letters.origin(from), letters.end(to - 1));
    }

    private static boolean isLetter(Letters letters, int at) {
        return Script.of(letters.at(at)) == Script.LETTER;
    }
}
