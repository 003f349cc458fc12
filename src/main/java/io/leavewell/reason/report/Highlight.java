package io.leavewell.reason.report;

import io.leavewell.reason.Span;
import io.leavewell.web.Masking;
import java.util.ArrayList;
import java.util.List;

/** Words with those marked that spoke for a reason; what is masked is never marked, since it no longer stands there. */
final class Highlight {

    private Highlight() {}

    static List<VoiceRow.Part> of(String words, List<Span> evidence) {
        var shown = Masking.words(words);
        var parts = new ArrayList<VoiceRow.Part>();
        var from = 0;
        for (var span : evidence) {
            var marked = text(words, span);
            var at = marked.isBlank() ? -1 : shown.indexOf(marked, from);
            if (at >= 0) {
                add(parts, shown.substring(from, at), false);
                add(parts, marked, true);
                from = at + marked.length();
            }
        }
        add(parts, shown.substring(from), false);
        return parts;
    }

    private static String text(String words, Span span) {
        return span.start() < 0 || span.end() > words.length() || span.start() > span.end()
                ? ""
                : words.substring(span.start(), span.end());
    }

    private static void add(List<VoiceRow.Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new VoiceRow.Part(text, marked));
        }
    }
}
