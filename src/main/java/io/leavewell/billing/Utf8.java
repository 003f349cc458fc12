package io.leavewell.billing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Looks through a whole file before anything of it is stored, so that a wrong encoding leaves nothing half done. */
final class Utf8 {

    private Utf8() {}

    /** The first line, counted from 1, that is not UTF-8. */
    static OptionalLong firstWrongLine(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(1 << 16);
        var characters = CharBuffer.allocate(1 << 16);
        try (var channel = FileChannel.open(file)) {
            for (var last = false; !last; bytes.compact()) {
                last = channel.read(bytes) < 0;
                bytes.flip();
                if (decoder.decode(bytes, characters.clear(), last).isError()) {
                    return OptionalLong.of(lineAt(file, channel.position() - bytes.remaining()));
                }
            }
        }
        return OptionalLong.empty();
    }

    private static long lineAt(Path file, long position) throws IOException {
        var line = 1L;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (var at = 0L; at < position; at++) {
                line += bytes.read() == '\n' ? 1 : 0;
            }
        }
        return line;
    }
}
