package io.leavewell.mail;

import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.web.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Somebody else's check of DKIM signatures: npm's mailauth. Where there is no Node.js, or the package cannot be had, its
 * tests are skipped aloud, unless {@code CI=true}.
 */
final class Mailauth {

    private static final String PACKAGE = "mailauth@4.13.3";
    private static final Path HOME = Path.of("target", "mailauth").toAbsolutePath();

    private Mailauth() {}

    /** What it says of each signature: {@code status.result} and {@code signed}. */
    static JsonNode verdict(byte[] mail, String domain, String selector, String publicKey) throws Exception {
        install();
        var file = Files.write(Files.createTempFile("signed", ".eml"), mail);
        var script = Path.of("src", "test", "resources", "mailauth", "verify.js");
        var said = run("node", script.toString(), HOME.toString(), file.toString(), domain, selector, publicKey);
        return Json.MAPPER.readTree(said);
    }

    private static void install() throws Exception {
        if (Files.isDirectory(HOME.resolve("node_modules/mailauth"))) {
            return;
        }
        try {
            Files.createDirectories(HOME);
            run(
                    "npm",
                    "install",
                    "--no-save",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "--prefix",
                    HOME.toString(),
                    PACKAGE);
        } catch (IOException | IllegalStateException nowhere) {
            if ("true".equals(System.getenv("CI"))) throw nowhere;
            System.err.println(
                    "!!! DKIM CHECK SKIPPED: no Node.js, or no " + PACKAGE + " (" + nowhere.getMessage() + ")");
            Assumptions.abort("No mailauth");
        }
    }

    private static String run(String... command) throws Exception {
        var output = Files.createTempFile("said", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var isDone = process.waitFor(3, TimeUnit.MINUTES);
        if (!isDone || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(List.of(command).subList(0, 2) + ": " + Files.readString(output));
        }
        return Files.readString(output);
    }

    static List<String> names(JsonNode signed) {
        return Stream.of(signed.asText().split(":")).map(String::strip).toList();
    }
}
