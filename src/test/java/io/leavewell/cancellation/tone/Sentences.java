package io.leavewell.cancellation.tone;

import io.leavewell.web.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences that people write, sorted by hand. */
final class Sentences {

    private Sentences() {}

    static List<String> of(Language language, String section) {
        var sentences = new ArrayList<String>();
        for (var folder : List.of("tone", "tone/more")) {
            var wanted = false;
            for (var line : lines(Path.of("src", "test", "resources", folder, language.code() + ".txt"))) {
                if (line.startsWith("[")) {
                    wanted = line.equals("[" + section + "]");
                } else if (wanted && !line.isBlank()) {
                    sentences.add(line);
                }
            }
        }
        return sentences;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
