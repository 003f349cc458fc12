package io.leavewell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A Java process of a test, with all that it says; it does not outlive the test. */
final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** None lives long enough for the second compiler, which takes as much of the machine as all the rest of a start. */
    private static final List<String> BRIEFLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process child;
    private final Path output;

    private Running(Process child, Path output) {
        this.child = child;
        this.output = output;
    }

    static Running java(Path directory, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(BRIEFLY);
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(directory, "said", ".txt");
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Running(builder.redirectOutput(output.toFile()).start(), output);
    }

    String said() throws IOException {
        return Files.readString(output, UTF_8);
    }

    /** @return the first line that matches */
    String await(Predicate<String> wanted) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && child.isAlive()) {
            var line = said().lines().filter(wanted).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Waited in vain; it said: " + said());
    }

    int exitCode() throws InterruptedException {
        if (!child.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end");
        }
        return child.exitValue();
    }

    void kill() throws InterruptedException {
        child.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        child.destroy();
        if (!child.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
