package io.leavewell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The database's files in a {@link Home}: made once, started, stopped. */
record Cluster(Home home, Programs programs) {
    static final String USER = "leavewell";
    static final String PASSWORD_FILE = "database.password";

    /** Nothing that was committed may be lost, and nobody outside this machine may ask. */
    static final Map<String, String> SAFE_SETTINGS = Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "synchronous_commit", "on",
            "listen_addresses", "127.0.0.1");

    /** The lines of PostgreSQL's output that say what went wrong, without the time before them. */
    private static final Pattern TROUBLE = Pattern.compile("(?:FATAL|PANIC|DETAIL|error|unshare|could not).*");

    private static final Map<String, String> OTHER_SETTINGS = Map.of(
            "unix_socket_directories", "",
            "max_connections", "64",
            "log_checkpoints", "off",
            "log_min_messages", "log");

    static Path directory(Home home) {
        return home.file("postgresql");
    }

    /** Makes the files on first use, and ends a PostgreSQL that a killed process has left behind on them. */
    static Cluster in(Home home, Path shelf) throws IOException {
        boolean exists = Files.exists(directory(home));
        home.requireSpace(exists ? 50 : 250);
        var cluster = new Cluster(home, Programs.in(shelf));
        if (exists) {
            cluster.stop();
        } else {
            cluster.create();
        }
        return cluster;
    }

    /** Makes the files beside their place and moves them there whole, so that a crash leaves nothing half made. */
    private void create() throws IOException {
        home.secret(PASSWORD_FILE);
        Path draft = home.file("postgresql.new");
        Home.delete(draft);
        var outcome = programs.run(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + USER,
                "--pwfile=" + home.file(PASSWORD_FILE),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        if (!outcome.success()) {
            throw refusal(outcome.output());
        }
        Files.move(draft, directory(home), StandardCopyOption.ATOMIC_MOVE);
    }

    Postmaster start() throws IOException {
        String said = "";
        for (int attempt = 0; attempt < 3; attempt++) {
            var outcome = startOn(freePort());
            if (outcome.success()) {
                return Postmaster.of(directory(home)).orElseThrow();
            }
            said = Files.exists(log()) ? Files.readString(log()) : outcome.output();
            if (!said.contains("could not bind")) {
                break;
            }
        }
        throw refusal(said);
    }

    /** Starts it where everybody looks for it, after it died; what is left of the dead one needs a moment to go. */
    Postmaster startAgain(int port) throws IOException {
        var outcome = startOn(port);
        for (int attempt = 0; attempt < 20 && !outcome.success(); attempt++) {
            outcome = startOn(port);
        }
        if (!outcome.success()) {
            throw refusal(Files.exists(log()) ? Files.readString(log()) : outcome.output());
        }
        return Postmaster.of(directory(home)).orElseThrow();
    }

    /** Ends the PostgreSQL on these files, whoever started it, or removes the mark of one that is long dead. */
    void stop() throws IOException {
        var running = Postmaster.of(directory(home));
        if (running.isEmpty()) {
            return;
        }
        if (!running.get().isAlive()) {
            running.get().forget();
        } else if (!stop("fast").success()) {
            stop("immediate");
        }
    }

    private Programs.Outcome stop(String mode) throws IOException {
        return programs.run(
                "pg_ctl", "stop", "--wait", "--timeout=20", "--mode=" + mode, "--pgdata=" + directory(home));
    }

    private Programs.Outcome startOn(int port) throws IOException {
        Files.deleteIfExists(log());
        return programs.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=300",
                "--silent",
                "--pgdata=" + directory(home),
                "--log=" + log(),
                "--options=" + options(port));
    }

    private static String options(int port) {
        var settings = new LinkedHashMap<>(OTHER_SETTINGS);
        settings.putAll(SAFE_SETTINGS);
        settings.put("port", Integer.toString(port));
        return settings.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path log() {
        return home.file("postgresql.log");
    }

    private Refusal refusal(String said) {
        String reason =
                TROUBLE.matcher(said).results().limit(2).map(MatchResult::group).collect(Collectors.joining(" "));
        String advice =
                said.contains("unshare") ? ". It does not run as root: start Leavewell as an ordinary user." : "";
        return new Refusal(
                "PostgreSQL cannot use %s: %s%s".formatted(directory(home), reason.isEmpty() ? said : reason, advice));
    }
}
