package io.leavewell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Writes target/bench.md, a row a figure. */
public final class Report {

    private static final Path FILE = Path.of("target", "bench.md");
    private static final String HEAD = """
            | what | ours | yardstick | ratio | aim |
            |---|---|---|---|---|
            """;

    private Report() {}

    public static void row(String what, String ours, String yardstick, double ratio, String aim) throws IOException {
        if (!Files.exists(FILE)) {
            Files.writeString(FILE, HEAD);
        }
        var row = String.format(Locale.ROOT, "| %s | %s | %s | %.2f | %s |%n", what, ours, yardstick, ratio, aim);
        Files.writeString(FILE, row, StandardOpenOption.APPEND);
        System.out.print(row);
    }

    static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%.0f/s", rate);
    }
}
