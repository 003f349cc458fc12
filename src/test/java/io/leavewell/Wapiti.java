package io.leavewell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The scanner of the same name, which tries on a running product what strangers try: of its modules those that ask nobody
 * else, and not those that wait for answers to come late.
 */
record Wapiti(Path desk) {

    private static final Path PROGRAM = Path.of("/usr/bin/wapiti");

    /** As it comes with Debian 12, it trips over every address that it shall leave out. */
    private static final String START = """
            import re, wapitiCore.net.crawler as crawler
            from wapitiCore.main.wapiti import wapiti_main
            if hasattr(crawler, "wildcard_translate"):
                crawler.wildcard_translate = lambda path: re.compile(re.escape(path).replace("\\\\*", ".*") + r"\\Z")
            wapiti_main()""";

    /** By name: without a list it would also call machines outside. */
    private static final String MODULES =
            "csp,crlf,redirect,xss,permanentxss,sql,exec,file,backup,htaccess,methods,shellshock";

    private static final Pattern FOUND = Pattern.compile("Wapiti found (\\d+) URLs");
    private static final int PATIENCE_SECONDS = 180;

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /**
     * What a scan brought.
     *
     * @param pages how many pages and forms it knows of
     * @param findings kind, where, and in what
     */
    record Report(int pages, List<String> findings) {}

    /** @param more what this scan needs besides, such as a cookie and where not to go */
    Report scan(String url, String... more) throws IOException, InterruptedException {
        offline();
        var said = desk.resolve("said.txt");
        var line = new ArrayList<>(List.of("/usr/bin/python3", "-c", START, "--url", url, "--module", MODULES));
        line.addAll(
                List.of("--scope", "folder", "--depth", "6", "--max-links-per-page", "40", "--scan-force", "insane"));
        line.addAll(List.of("--max-files-per-dir", "12", "--max-scan-time", "12", "--max-attack-time", "3"));
        line.addAll(
                List.of("--store-session", desk.resolve("session").toString(), "--store-config", config().toString()));
        line.addAll(List.of("--flush-session", "--timeout", "20", "--no-bugreport", "--verbose", "1"));
        line.addAll(List.of("--external-endpoint", "http://127.0.0.1:9/", "--format", "json", "--output"));
        line.add(desk.resolve("report.json").toString());
        line.addAll(List.of(more));
        run(line, said);
        return new Report(pages(Files.readString(said)), findings());
    }

    /** Without this file it would fetch one, even for a module that is left out. */
    private void offline() throws IOException {
        Files.createDirectories(config());
        Files.writeString(config().resolve("apps.json"), "{}");
    }

    private Path config() {
        return desk.resolve("config");
    }

    private void run(List<String> line, Path said) throws IOException, InterruptedException {
        var program = new ProcessBuilder(line)
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroyForcibly().waitFor();
            throw new AssertionError("It does not end: " + Files.readString(said));
        }
    }

    private static int pages(String said) {
        var found = FOUND.matcher(said);
        if (!found.find()) {
            throw new AssertionError(said);
        }
        return Integer.parseInt(found.group(1));
    }

    /** Slow answers are no findings here: other tests measure those, and the machine may be busy. */
    private List<String> findings() throws IOException {
        var report = new ObjectMapper().readTree(desk.resolve("report.json").toFile());
        return Stream.concat(
                        report.get("vulnerabilities").properties().stream(),
                        report.get("anomalies").properties().stream()
                                .filter(kind -> !kind.getKey().equals("Resource consumption")))
                .flatMap(kind -> StreamSupport.stream(kind.getValue().spliterator(), false)
                        .map(finding -> kind.getKey() + ": " + told(finding)))
                .toList();
    }

    private static String told(JsonNode finding) {
        return "%s %s: %s"
                .formatted(
                        finding.path("method").asText(),
                        finding.path("path").asText(),
                        finding.path("info").asText() + " "
                                + finding.path("http_request").asText());
    }
}
