package io.leavewell.mail.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in braces in a sentence. */
final class Braces {

    /** Wide ones are what Chinese and Korean keyboards write; a single one was meant to be two. */
    private static final Pattern BRACE = Pattern.compile("[{｛][^{}｛｝]*[}｝]?|[}｝]");

    /** A value stands in the middle of a sentence, whoever wrote it. */
    private static final String BREAK = "[\\p{Cc}\\p{Zl}\\p{Zp}]+";

    private Braces() {}

    /** Puts values in; those of customers may hold braces themselves, so each is put in once. */
    static String filled(String sentence, Map<String, String> values) {
        var filled = new StringBuilder();
        var at = 0;
        while (at < sentence.length()) {
            var open = sentence.indexOf('{', at);
            var close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            var brace = sentence.substring(open, close + 1);
            filled.append(sentence, at, open)
                    .append(Optional.ofNullable(values.get(sentence.substring(open + 1, close)))
                            .map(value -> value.replaceAll(BREAK, " "))
                            .orElse(brace));
            at = close + 1;
        }
        return filled.append(sentence.substring(at)).toString();
    }

    /** All that would stand in the letter as it was typed, since it is none of the values. */
    static List<String> strange(String sentence, Set<String> values) {
        return BRACE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(brace -> values.stream().map(Braces::around).noneMatch(brace::equals))
                .toList();
    }

    /** Which of the values stand in it. */
    static Set<String> in(String sentence, Set<String> values) {
        var named = new TreeSet<>(values);
        named.removeIf(value -> !sentence.contains(around(value)));
        return named;
    }

    static String around(String value) {
        return "{" + value + "}";
    }
}
