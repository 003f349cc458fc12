package io.leavewell.cancellation.tone;

import io.leavewell.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the lists are written. A phrase stands for itself, in any case; {@code (a|b|)} is one of these or nothing,
 * {@code …} some words of the same sentence, {@code *} the rest of a word, {@code ^} and {@code $} where a sentence begins
 * and ends, {@code {n}} a number, {@code {day}} a day. English phrases have no short forms: "do not" also finds "don't".
 */
final class Notation {

    private static final String BREAK = "[^\\p{L}\\p{N}.!?。%]+";
    private static final String GAP = "(?:[^.!?。\\n]|[.](?=\\d)){0,%d}?";
    private static final String BEGIN = "(?<=^|[.!?。\\n]|[.!?。\\n]\\s)\\s*";
    private static final String END = "(?=\\s*(?:[.!?。,:\\n]|$))";
    private static final String NUMBER = "(?<n>\\d[\\d.,]*|%s)";
    private static final String SPECIAL = "([.+?\\[\\]\\\\])";

    private final Language language;

    Notation(Language language) {
        this.language = language;
    }

    /** Chinese does without spaces, and Korean sets them where its writers like. */
    static boolean hasSpaces(Language language) {
        return language == Language.EN || language == Language.DE;
    }

    /** What stands between the bars that are in no parentheses. */
    static List<String> alternatives(String line) {
        var all = new ArrayList<>(List.of(""));
        var depth = 0;
        for (var letter : line.split("")) {
            depth += letter.equals("(") ? 1 : letter.equals(")") ? -1 : 0;
            if (depth == 0 && letter.equals("|")) {
                all.add("");
            } else {
                all.add(all.remove(all.size() - 1) + letter);
            }
        }
        return all;
    }

    Pattern read(String phrase) {
        return Pattern.compile(hasSpaces(language) ? bounded(phrase) : compact(phrase));
    }

    private String bounded(String phrase) {
        var words = symbols(language == Language.EN ? shortForms(phrase) : phrase)
                .replace(" … ", BREAK + "(?:" + GAP.formatted(50) + BREAK + ")?")
                .replace("… ", "(?:" + GAP.formatted(50) + BREAK + ")?")
                .replace("…", GAP.formatted(50))
                .replace("*", "\\p{L}*")
                .replace(" ", BREAK);
        return "(?<![\\p{L}\\p{N}])(?:" + unfold(words) + ")(?![\\p{L}\\p{N}])";
    }

    private String compact(String phrase) {
        return unfold(symbols(phrase.replace(" ", "")).replace("…", GAP.formatted(18)));
    }

    /** Signs of regular expressions stand for themselves, except those of the notation. */
    private static String symbols(String phrase) {
        return phrase.replaceAll(SPECIAL, "\\\\$1")
                .replace("(", "(?:")
                .replace("^", "⟨")
                .replace("$", "⟩");
    }

    private String unfold(String words) {
        return words.replace("⟨", BEGIN)
                .replace("⟩", END)
                .replace("{n}%", "{n}\\s?%")
                .replace("{n}", NUMBER.formatted(Days.numerals(language)))
                .replace("{day}", "(?<day>" + Days.pattern(language) + ")");
    }

    /** "will not" is "won't", "you are" is "you're"; some leave the apostrophe out. */
    private static String shortForms(String phrase) {
        return phrase.replace(") not", ")( not|n't|nt)")
                .replace("will not", "(will not|won't|wont)")
                .replace("cannot", "(cannot|can not|can't|cant)")
                .replaceAll("(do|does|did|is|are|was|have|has|would|should|could) not\\b", "$1( not|n't|nt)")
                .replaceAll("\\bi am\\b", "(i am|i'm|im)")
                .replaceAll("\\b(you|we|they) are\\b", "$1( are|'re)")
                .replaceAll("\\b(i|you|we|they|it) will\\b", "$1( will|'ll)")
                .replaceAll("\\b(i|you|we|they) have\\b", "$1( have|'ve)")
                .replaceAll("\\b(i|you|we|they|it) would\\b", "$1( would|'d)")
                .replaceAll("\\bit is\\b", "(it is|it's)");
    }
}
