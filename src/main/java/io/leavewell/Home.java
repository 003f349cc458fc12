package io.leavewell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Set;

/** The directory in which an installation keeps what must outlive it; nobody but its owner may look inside. */
record Home(Path path) {

    static Home at(Path path) throws IOException {
        Files.createDirectories(path, only("rwx------"));
        return new Home(path.toRealPath());
    }

    Path file(String name) {
        return path.resolve(name);
    }

    void requireSpace(int megabytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace() >> 20;
        if (free < megabytes) {
            throw new Refusal(
                    "The disk that holds %s is full (%d MB free): make room for at least %d MB and start again."
                            .formatted(path, free, megabytes));
        }
    }

    /** The secret in the file of this name; made on first use from 32 random bytes. */
    String secret(String name) throws IOException {
        Path file = file(name);
        if (!Files.exists(file)) {
            Path draft = file(name + ".new");
            Files.deleteIfExists(draft);
            try (var out = Files.newByteChannel(draft, Set.of(CREATE_NEW, WRITE), only("rw-------"))) {
                out.write(UTF_8.encode(randomText()));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String randomText() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
