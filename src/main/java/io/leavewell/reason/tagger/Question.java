package io.leavewell.reason.tagger;

import io.leavewell.web.Json;
import io.leavewell.web.Masking;
import java.util.List;
import java.util.Map;

/**
 * What is asked about some words.
 *
 * @param words masked (T-P4), and of a long text the beginning and the end: all that leaves
 */
record Question(String words) {

    private static final int BEGINNING = 3_000;
    private static final int END = 1_000;
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_SIGNS = 6;

    private record Message(String role, String content) {}

    static Question about(String written) {
        var masked = Masking.words(written);
        return new Question(
                masked.length() <= BEGINNING + END
                        ? masked
                        : masked.substring(0, BEGINNING) + " … " + masked.substring(masked.length() - END));
    }

    /** Three words, or six signs of Chinese or Korean; fewer say too little to be worth a call. */
    boolean isLongEnough() {
        var begun = 0;
        var signs = 0;
        var before = Script.SPACE;
        for (var at = 0; at < words.length(); at++) {
            var script = Script.of(words.charAt(at));
            begun += script == Script.LETTER && before != Script.LETTER && !isInside(at) ? 1 : 0;
            signs += script == Script.HAN || script == Script.HANGUL ? 1 : 0;
            before = script;
        }
        return begun >= LEAST_WORDS || signs >= LEAST_SIGNS;
    }

    /** Behind an apostrophe a word goes on. */
    private boolean isInside(int at) {
        return at > 1 && "'’".indexOf(words.charAt(at - 1)) >= 0 && Script.of(words.charAt(at - 2)) == Script.LETTER;
    }

    String body(String model) {
        return Json.write(Map.of(
                "model",
                model,
                "messages",
                List.of(new Message("system", Instructions.TEXT), new Message("user", words)),
                "temperature",
                0,
                "response_format",
                Map.of("type", "json_object")));
    }
}
