package io.leavewell.cancellation.tone;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as the lists read it: in lower case, with plain quotes and dashes, without what cannot be seen.
 *
 * @param plain what is searched
 * @param places where each character of it stands in the text
 */
record Reading(String text, String plain, int[] places) {

    /** Neither part of a word nor of a gap, so that nothing is found across it. */
    private static final char BARRIER = '!';

    /** @param spaces whether they part words; where they do not, people set them as they like */
    static Reading of(String text, boolean spaces) {
        var plain = new StringBuilder();
        var places = new int[text.length() * 18 + 1];
        for (var at = 0; at < text.length(); at++) {
            for (var letter : plain(text.charAt(at)).toCharArray()) {
                if (spaces || !Character.isWhitespace(letter)) {
                    places[plain.length()] = at;
                    plain.append(letter);
                }
            }
        }
        places[plain.length()] = text.length();
        return new Reading(text, plain.toString(), places);
    }

    /** Without what a honest phrase says, so that no other phrase is found in it. */
    Reading without(Phrase honest) {
        var kept = new StringBuilder(plain);
        var found = honest.pattern().matcher(plain);
        while (found.find()) {
            kept.replace(found.start(), found.end(), String.valueOf(BARRIER).repeat(found.end() - found.start()));
        }
        return new Reading(text, kept.toString(), places);
    }

    /** As it was written. */
    String written(int start, int end) {
        return text.substring(places[start], end == 0 ? 0 : places[end - 1] + 1).strip();
    }

    private static String plain(char letter) {
        if (Character.getType(letter) == Character.FORMAT) {
            return "";
        }
        return switch (letter) {
            case '’', '‘', 'ʼ', '´', '`', '＇' -> "'";
            case '–', '—', '‐', '‑', '−' -> "-";
            default ->
                Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
        };
    }
}
