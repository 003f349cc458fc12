package io.leavewell.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

/** One packaged application, started to see how soon it answers. */
record Start(Path jar, Map<String, String> environment) {

    /** Seconds from the start of its process to the first page it answers. */
    double seconds() throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder("java", "-Dquarkus.http.port=" + port, "-jar", jar.toString());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(new File("target/bench-start.log"));
        var begun = System.nanoTime();
        var process = builder.start();
        try {
            answered(URI.create("http://localhost:" + port + "/cancel"), process);
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void answered(URI page, Process process) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        while (process.isAlive()) {
            try {
                client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("It ended before it answered: see target/bench-start.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
