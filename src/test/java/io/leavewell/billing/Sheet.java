package io.leavewell.billing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody exported. */
final class Sheet {

    private Sheet() {}

    static Path of(String... lines) {
        return in(StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    static Path in(Charset encoding, String text) {
        try {
            var file = Files.createTempFile("sheet", ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, text.getBytes(encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
