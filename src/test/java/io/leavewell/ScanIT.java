package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern ADMIN = Pattern.compile("admin +(\\S+@\\S+) +(\\S+)");

    /** The admin's own session, password and second factor, the company, and people for whom no pages would be left. */
    private static final List<String> WHAT_WOULD_END_THE_SCAN = List.of(
            "demo/start-over*",
            "workspace/sign-out*",
            "workspace/account/password*",
            "workspace/account/sessions/*",
            "workspace/account/second-factor*",
            "workspace/people/*",
            "workspace/customers/*/erasure*");

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
    void a_stranger_finds_nothing() throws Exception {
        try (var product = new Installation(directory, SAMPLE)) {
            product.start();
            var scan = scan(product, List.of("demo", "cancel", "workspace/sign-in"), List.of("demo/start-over"));
            assertEquals(List.of(), scan.findings());
            assertTrue(scan.pages() > 20, "Only " + scan.pages() + " pages");
        }
    }

    @Test
    void an_admin_finds_nothing() throws Exception {
        try (var product = new Installation(directory, SAMPLE)) {
            product.start();
            var scan = scan(
                    product, List.of("workspace"), WHAT_WOULD_END_THE_SCAN, "--header", "Cookie: " + cookie(product));
            assertEquals(List.of(), scan.findings());
            assertTrue(scan.pages() > 40, "Only " + scan.pages() + " pages");
        }
    }

    private Wapiti.Report scan(Installation product, List<String> starts, List<String> ends, String... more)
            throws Exception {
        var address = product.address() + "/";
        var line = Stream.of(
                        starts.stream().flatMap(page -> Stream.of("--start", address + page)),
                        ends.stream().flatMap(page -> Stream.of("--exclude", address + page)),
                        Stream.of(more))
                .flatMap(parts -> parts);
        return new Wapiti(directory).scan(address, line.toArray(String[]::new));
    }

    /** Signs in with what the sample company's console says. */
    private static String cookie(Installation product) throws Exception {
        var login = ADMIN.matcher(product.await(ADMIN));
        assertTrue(login.find());
        var browser = new Browser().keepingCookies();
        browser.open(product.address() + "/workspace/sign-in")
                .write("email", login.group(1))
                .write("password", login.group(2))
                .press("Sign in");
        return browser.cookies().entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
