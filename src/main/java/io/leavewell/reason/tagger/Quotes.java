package io.leavewell.reason.tagger;

import io.leavewell.reason.Span;
import io.leavewell.web.Masking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that somebody quotes where they were written, however they were masked meanwhile. */
final class Quotes {

    private static final int MOST = 3;
    private static final int LONGEST = 300;
    private static final int TRIES = 10;

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");
    private static final String GAP = "[\\s\\p{Z}]+";

    /** Of a word that spaces end. */
    private static final String LETTER =
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]]";

    private final String written;
    private final String masked;

    Quotes(String written) {
        this.written = written;
        this.masked = Masking.words(written);
    }

    /** Those that are there, in their order; none covers another, and none what is masked. */
    List<Span> spans(List<String> quotes) {
        var spans = new ArrayList<Span>();
        quotes.stream().limit(TRIES).flatMap(quote -> span(quote).stream()).forEach(span -> {
            if (spans.size() < MOST && spans.stream().noneMatch(other -> touch(span, other))) {
                spans.add(span);
            }
        });
        spans.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(spans);
    }

    private Optional<Span> span(String quote) {
        var words = EDGES.matcher(quote).replaceAll("");
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        return pattern(words)
                .matcher(written)
                .results()
                .limit(TRIES)
                .map(Quotes::span)
                .filter(this::isShown)
                .findFirst();
    }

    /** Without regard to case and spacing, and no part of a longer word. */
    private static Pattern pattern(String words) {
        var together = Stream.of(words.split(GAP)).map(Pattern::quote).collect(Collectors.joining(GAP));
        var before = words.substring(0, 1).matches(LETTER) ? "(?<!" + LETTER + ")" : "";
        var after = words.substring(words.length() - 1).matches(LETTER) ? "(?!" + LETTER + ")" : "";
        return Pattern.compile(before + together + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }

    /** What is masked as a whole may stand bare once it is cut in two; such a cut is never made. */
    private boolean isShown(Span span) {
        return masked.equals(Masking.words(written.substring(0, span.start()))
                + written.substring(span.start(), span.end())
                + Masking.words(written.substring(span.end())));
    }

    private static boolean touch(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
