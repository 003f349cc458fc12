package io.leavewell;

import io.leavewell.cancellation.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/** The packaged application on a directory and a port of its own: started, killed, and started again. */
final class Installation implements AutoCloseable {

    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    private final Path directory;
    private final Map<String, String> settings = new HashMap<>();
    private final String address;
    private Running server;

    Installation(Path directory, Map<String, String> settings) {
        int port = FreePort.any();
        this.directory = directory;
        this.address = "http://localhost:" + port;
        this.settings.putAll(Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "LEAVEWELL_DATA_DIR", "data",
                "LEAVEWELL_STOP_WITH_PARENT", "true"));
        this.settings.putAll(settings);
    }

    void start() throws Exception {
        server = java();
        server.await(said -> said.contains("Listening on: "));
    }

    /** @return its exit code and all that it said */
    Said run(String... command) throws Exception {
        try (var running = java(command)) {
            return new Said(running.exitCode(), running.said());
        }
    }

    void kill() throws InterruptedException {
        server.kill();
    }

    /** As the kernel does when memory is short. */
    void killDatabase() throws IOException {
        ProcessHandle.of(postmaster().pid()).orElseThrow().destroyForcibly();
    }

    boolean isReady() {
        try {
            return new Browser().open(address + "/q/health/ready").status() == 200;
        } catch (IllegalStateException unreachable) {
            return false;
        }
    }

    Connection database() throws IOException, SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:%d/leavewell"
                .formatted(postmaster().port()));
        source.setUser(Cluster.USER);
        source.setPassword(home().secret(Cluster.PASSWORD_FILE));
        return source.getConnection();
    }

    /** @return the first line of its console that matches */
    String await(Pattern wanted) throws Exception {
        return server.await(said -> wanted.matcher(said).find());
    }

    String address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    private Postmaster postmaster() throws IOException {
        return Postmaster.of(Cluster.directory(home())).orElseThrow();
    }

    private Home home() throws IOException {
        return Home.at(directory.resolve("data"));
    }

    private Running java(String... arguments) throws IOException {
        var line = new ArrayList<>(List.of("-jar", JAR.toString()));
        line.addAll(List.of(arguments));
        return Running.java(directory, settings, line.toArray(String[]::new));
    }

    /** What a command left behind. */
    record Said(int exitCode, String words) {}
}
