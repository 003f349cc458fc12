package io.leavewell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a cluster's {@code postmaster.pid} says of the PostgreSQL that runs on it, or that ran when it was killed.
 *
 * @see <a href="https://www.postgresql.org/docs/18/storage-file-layout.html">Database File Layout</a>
 */
record Postmaster(Path cluster, long pid, int port, boolean started) {

    static Optional<Postmaster> of(Path cluster) throws IOException {
        Path file = fileIn(cluster);
        return Files.exists(file) ? Optional.of(parse(cluster, Files.readAllLines(file))) : Optional.empty();
    }

    /** Whether that process still is a PostgreSQL on this cluster: its number may long belong to another program. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .filter(this::isOurs)
                .isPresent();
    }

    void onExit(Runnable act) {
        ProcessHandle.of(pid).ifPresentOrElse(process -> process.onExit().thenRunAsync(act), act);
    }

    boolean isReady() {
        return started && isAlive();
    }

    /** PostgreSQL itself refuses to start as long as any process of its user has the number in this file. */
    void forget() throws IOException {
        Files.deleteIfExists(fileIn(cluster));
    }

    private boolean isOurs(ProcessHandle.Info program) {
        boolean postgres = program.command().filter(Postmaster::isPostgres).isPresent();
        return postgres && program.arguments().map(this::namesCluster).orElse(true);
    }

    private boolean namesCluster(String... arguments) {
        return Arrays.asList(arguments).contains(cluster.toString());
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }

    private static Path fileIn(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static Postmaster parse(Path cluster, List<String> lines) {
        return new Postmaster(
                cluster,
                number(lines, 0),
                (int) number(lines, 3),
                line(lines, 7).equals("ready"));
    }

    private static long number(List<String> lines, int index) {
        String line = line(lines, index);
        return line.matches("\\d{1,9}") ? Long.parseLong(line) : 0;
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }
}
