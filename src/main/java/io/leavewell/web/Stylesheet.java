package io.leavewell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The files of the operators' pages: their address changes with them, so that browsers may keep them. */
final class Stylesheet {

    private Stylesheet() {}

    static String version(String path) {
        try (var file = Stylesheet.class.getResourceAsStream(path)) {
            var sum = new CRC32();
            sum.update(file.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
