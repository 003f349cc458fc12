package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, started as the engineer starts it. */
class MainIT {
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Map<String, String> DEMO = Map.of("LEAVEWELL_DEMO", "true");

    @TempDir
    Path directory;

    @Test
    void without_a_signing_key_it_refuses_and_says_how_to_make_one() throws Exception {
        try (var started = leavewell(Map.of())) {
            assertEquals(2, started.exitCode());
            assertTrue(started.said().contains("openssl rand -base64 32"));
            assertFalse(Files.exists(directory.resolve("data")));
        }
    }

    @Test
    void a_signing_key_that_can_be_guessed_is_refused_and_not_repeated() throws Exception {
        try (var started = leavewell(Map.of("LEAVEWELL_SIGNING_KEY", "sesame"))) {
            assertEquals(2, started.exitCode());
            assertTrue(started.said().contains("6 bytes"));
            assertFalse(started.said().contains("sesame"));
        }
    }

    @Test
    void the_sample_installation_starts_alone_on_its_directory_and_serves_commands_meanwhile() throws Exception {
        try (var server = leavewell(DEMO)) {
            String address = address(server);
            assertEquals(200, status(address + "/q/health/ready"));
            try (var second = leavewell(DEMO)) {
                assertEquals(1, second.exitCode());
                assertEquals(1, second.said().lines().count());
            }
            try (var command = leavewell(DEMO, "help")) {
                assertEquals(0, command.exitCode());
            }
            assertEquals(200, status(address + "/q/health/ready"));
        }
        assertFalse(Files.exists(directory.resolve("data/postgresql/postmaster.pid")));
    }

    @Test
    void a_taken_port_is_named_in_one_sentence() throws Exception {
        try (var other = new ServerSocket(0)) {
            var settings = new HashMap<>(DEMO);
            settings.put("QUARKUS_HTTP_PORT", "" + other.getLocalPort());
            try (var started = leavewell(settings)) {
                assertEquals(1, started.exitCode());
                assertTrue(started.said().contains("Port " + other.getLocalPort() + " is taken"));
                assertFalse(started.said().contains("\tat "));
            }
        }
    }

    private Running leavewell(Map<String, String> settings, String... arguments) throws Exception {
        var environment = new HashMap<>(
                Map.of("QUARKUS_HTTP_PORT", "0", "LEAVEWELL_DATA_DIR", "data", "LEAVEWELL_STOP_WITH_PARENT", "true"));
        environment.putAll(settings);
        var line = new ArrayList<>(List.of("-jar", JAR.toString()));
        line.addAll(List.of(arguments));
        return Running.java(directory, environment, line.toArray(String[]::new));
    }

    private static String address(Running server) throws Exception {
        String line = server.await(said -> said.contains("Listening on: "));
        return line.replaceFirst(".*Listening on: ", "").replace("0.0.0.0", "localhost");
    }

    private static int status(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
