package io.leavewell.cancellation;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real browser of the stories: an installed Chromium or Chrome, or else the one that Playwright downloads. Where there
 * is neither, the stories that need it are skipped, unless {@code LEAVEWELL_BROWSER=required}.
 */
@ApplicationScoped
public class Chromium implements AutoCloseable {

    /** The host product as the browser sees it; its requests end at the application under test. */
    public static final String HOST = "http://northlight.example";

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser browser;
    private boolean missing;

    public Window window(Device device) {
        return window(device, 1);
    }

    /** @param scale pixels of the screen for one of the page */
    public Window window(Device device, double scale) {
        var context = browser().newContext(device.options(scale));
        contexts.add(context);
        return new Window(context, device);
    }

    /** Stories close what they opened, so that none sees another's. */
    public void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @PreDestroy
    @Override
    public void close() {
        if (playwright != null) playwright.close();
    }

    private com.microsoft.playwright.Browser browser() {
        if (browser == null && !missing) launch();
        Assumptions.assumeFalse(missing, "No browser");
        return browser;
    }

    private void launch() {
        try {
            var installed = installed();
            playwright = Playwright.create(new CreateOptions()
                    .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            browser = playwright.chromium().launch(options(installed));
        } catch (PlaywrightException nowhere) {
            if ("required".equals(System.getenv("LEAVEWELL_BROWSER"))) throw nowhere;
            missing = true;
            System.err.println("!!! BROWSER TESTS SKIPPED: no Chromium or Chrome found, and none could be downloaded");
        }
    }

    private static LaunchOptions options(Optional<Path> installed) {
        var server = URI.create(Leavers.base()).getAuthority();
        var options = new LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-features=HttpsUpgrades",
                        "--host-resolver-rules=MAP northlight.example:80 " + server));
        installed.ifPresent(options::setExecutablePath);
        return options;
    }

    private static Optional<Path> installed() {
        var configured = Optional.ofNullable(System.getenv("LEAVEWELL_BROWSER")).stream();
        return Stream.concat(configured, PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
