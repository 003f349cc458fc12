package io.leavewell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to run on a {@link Home}: one process has it, and the operating system takes it back when that one dies. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<HomeLock> take(Home home) throws IOException {
        FileChannel channel = FileChannel.open(fileIn(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0)
                .write(UTF_8.encode("process " + ProcessHandle.current().pid()));
        return Optional.of(new HomeLock(channel));
    }

    static String holder(Home home) throws IOException {
        return Files.readString(fileIn(home));
    }

    private static Path fileIn(Home home) {
        return home.file("leavewell.lock");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
