package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A scanner tries the packaged product with its sample company, as a stranger and as an admin; it is skipped where the
 * scanner is not installed, unless {@code LEAVEWELL_WAPITI=required}.
 */
class ScanIT {

    private static final Map<String, String> SAMPLE = Map.of(
            "LEAVEWELL_DEMO", "true",
            "LEAVEWELL_LIMITS_PER_ADDRESS", "0",
            "LEAVEWELL_LIMITS_PER_LINK", "0");

    @TempDir
    Path directory;

    @BeforeAll
    static void look_for_the_scanner() {
        if (!Wapiti.isInstalled() && !"required".equals(System.getenv("LEAVEWELL_WAPITI"))) {
            System.err.println("!!! SCAN SKIPPED: Wapiti is not installed (apt-get install wapiti)");
            Assumptions.abort("No Wapiti");
        }
    }

    @Test
    void it_finds_what_a_careless_page_lets_through() throws Exception {
        try (var careless = new CarelessPage()) {
            var findings = new Wapiti(directory).scan(careless.address()).findings();
            for (var kind : List.of("Cross Site Scripting", "Open Redirect", "Content Security Policy")) {
                assertTrue(findings.stream().anyMatch(finding -> finding.startsWith(kind)), kind + " in " + findings);
            }
        }
    }

    @Test
    void it_finds_nothing_in_the_product() throws Exception {
        try (var product = new Installation(directory, SAMPLE)) {
            product.start();
            var stranger = scan(product, "/demo/start-over");
            assertEquals(List.of(), stranger.findings());
            assertTrue(stranger.pages() > 20, "Only " + stranger.pages() + " pages");
        }
    }

    private Wapiti.Report scan(Installation product, String... except) throws Exception {
        var address = product.address() + "/";
        var starts = Stream.of("demo", "cancel").flatMap(page -> Stream.of("--start", address + page));
        var ends = Stream.of(except).flatMap(page -> Stream.of("--exclude", product.address() + page));
        return new Wapiti(directory).scan(address, Stream.concat(starts, ends).toArray(String[]::new));
    }
}
