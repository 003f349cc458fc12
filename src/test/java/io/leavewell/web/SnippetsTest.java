package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each snippet of the README is run as printed; what it prints must open. */
class SnippetsTest {

    private static final String PREFIX = "https://leavewell.example.com/c/";

    @TempDir
    Path folder;

    enum Language {
        JAVA(
                "Sign.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()),
        JS("sign.mjs", "node"),
        PYTHON("sign.py", "python3"),
        PHP("sign.php", "php"),
        RUBY("sign.rb", "ruby"),
        GO("sign.go", "go", "run");

        final String file;
        final List<String> command;

        Language(String file, String... command) {
            this.file = file;
            this.command = List.of(command);
        }

        boolean isInstalled() {
            return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command.get(0))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_link_that_the_snippet_prints_opens(Language language) throws Exception {
        assumeTrue(language.isInstalled(), language + " is not installed here: its snippet in the README is UNTESTED");
        String printed = printedBy(language);
        assertTrue(printed.startsWith(PREFIX), printed);
        Signer signer = new Signer(new SigningKey(Links.KEY), Optional.empty(), Clock.systemUTC());
        Link link =
                signer.open(printed.substring(PREFIX.length()), Purpose.CANCEL).orElseThrow();
        assertEquals(List.of("cus_42", "sub_7", Mode.LIVE), List.of(link.customer(), link.subscription(), link.mode()));
    }

    private String printedBy(Language language) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(language.file), Readme.block("Link to it", Words.of(language)));
        Process running = started(language);
        assertTrue(running.waitFor(60, TimeUnit.SECONDS), "still running");
        return new String(running.getInputStream().readAllBytes()).strip();
    }

    private Process started(Language language) throws IOException {
        List<String> command = new ArrayList<>(language.command);
        command.add(language.file);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LEAVEWELL_SIGNING_KEY", Links.KEY);
        return builder.start();
    }
}
