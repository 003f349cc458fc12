package io.leavewell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the archive that the build brings for this platform. */
record Programs(Path directory) {

    /** How a program ended, and all that it said. */
    record Outcome(boolean success, String output) {}

    static Programs in(Path parent) throws IOException {
        byte[] archive = archive();
        Path unpacked = Files.createDirectories(parent).resolve("postgresql-" + checksum(archive));
        if (!Files.exists(unpacked)) {
            unpackBeside(unpacked, archive);
        }
        return new Programs(unpacked);
    }

    Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process started = builder.start();
        String output = new String(started.getInputStream().readAllBytes(), UTF_8).strip();
        return new Outcome(started.onExit().join().exitValue() == 0, output);
    }

    /** PostgreSQL refuses to be root, so root runs it in a user namespace in which it is nobody. */
    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static byte[] archive() throws IOException {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-%s-%s.txz".formatted(os.equals("mac") ? "darwin" : os, arch);
        try (InputStream in = Programs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new Refusal(
                        "This build brings no PostgreSQL for %s: build it on this machine, or set %s to your own."
                                .formatted(name, "QUARKUS_DATASOURCE_JDBC_URL"));
            }
            return in.readAllBytes();
        }
    }

    private static String checksum(byte[] archive) {
        var crc = new CRC32();
        crc.update(archive);
        return Long.toHexString(crc.getValue());
    }

    /** Of two processes that unpack at once, the slower one finds the work done. */
    private static void unpackBeside(Path unpacked, byte[] archive) throws IOException {
        Path draft = Files.createTempDirectory(unpacked.getParent(), "unpacking");
        try {
            unpack(archive, draft);
            Files.move(draft, unpacked);
        } catch (FileAlreadyExistsException alreadyDone) {
            // the other one's is as good
        } finally {
            Home.delete(draft);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    place(entry, tar, target.resolve(entry.getName()));
                }
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            file.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }
}
