package io.leavewell.reason.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads Traditional characters as the Simplified ones, so that both teach the same. */
final class Hant {

    private static final char[] SIMPLIFIED = new char[1 << 16];

    static {
        for (var c = 0; c < SIMPLIFIED.length; c++) {
            SIMPLIFIED[c] = (char) c;
        }
        try (var table = new BufferedReader(new InputStreamReader(
                Hant.class.getResourceAsStream("/reason/hant_hans.csv"), StandardCharsets.UTF_8))) {
            table.lines().filter(line -> line.length() == 3).forEach(Hant::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hant() {}

    static char simplified(char c) {
        return SIMPLIFIED[c];
    }

    /** A character that no folding but this one changes: a Chinese character, a Korean syllable or letter. */
    static boolean isPlain(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0x3131 && c <= 0x318E;
    }

    private static void learn(String line) {
        SIMPLIFIED[line.charAt(0)] = line.charAt(line.length() - 1);
    }
}
