package io.leavewell.cancellation;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A window of the real browser, and what somebody does and sees in it. */
public class Window {

    private final BrowserContext context;
    private final Device device;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, Device device) {
        this.context = context;
        this.device = device;
        this.page = context.newPage();
        page.onRequest(request -> requests.add(request.method() + " " + request.url()));
        page.onConsoleMessage(message -> complain(message.text()));
        page.onPageError(complaints::add);
    }

    /** @param cookie of an operator's session, as name and value */
    public Window signedIn(String cookie) {
        var pair = cookie.split("=", 2);
        context.addCookies(List.of(new Cookie(pair[0], pair[1]).setUrl(Leavers.base())));
        return this;
    }

    public Window open(String url) {
        page.navigate(url);
        return this;
    }

    /** Clicks on the words beside the radio button. */
    public Window choose(String reason) {
        page.locator("label:has(> [name=reason][value=" + reason + "])").click();
        return this;
    }

    public Window write(String words) {
        page.locator("textarea:visible").fill(words);
        return this;
    }

    public Window press(String label) {
        button(label).click();
        return this;
    }

    /** Presses a button of the form whatever it says, even one that only older browsers show. */
    public Window send(String name, String value) {
        page.waitForNavigation(() -> page.locator("button[name=" + name + "][value=" + value + "]")
                .first()
                .dispatchEvent("click"));
        return this;
    }

    public Window follow(String label) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label))
                .click();
        return this;
    }

    public Window keys(String... keys) {
        for (var key : keys) page.keyboard().press(key);
        return this;
    }

    public Locator button(String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    public Locator find(String css) {
        return page.locator(css);
    }

    public Page page() {
        return page;
    }

    public String heading() {
        return page.locator("h1").textContent();
    }

    /** The name and the value, or else the text, of what has the focus. */
    public String focused() {
        var name = "e => ((e.name || e.localName) + ' ' + (e.value ?? e.textContent)).trim()";
        return (String) page.locator(":focus").evaluate(name);
    }

    /** Whether all of it is inside the window as it is scrolled now. */
    public boolean isInView(Locator element) {
        var box = element.boundingBox();
        var size = page.viewportSize();
        return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
    }

    public int pixelsBeyondTheEdge() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    public Window inDark() {
        return in(ColorScheme.DARK);
    }

    Window inLight() {
        return in(ColorScheme.LIGHT);
    }

    private Window in(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** What axe finds wrong, with what and where; it waits for ever where scripts are off. */
    public List<String> findings() {
        var enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRules(Map.of("target-size", enabled));
        options.setResultTypes(List.of("violations"));
        return found(new AxeBuilder(page).options(options));
    }

    /** Only what can differ from one scheme of colours to the other. */
    public List<String> colourFindings() {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private List<String> found(AxeBuilder axe) {
        if (!device.scripts()) throw new IllegalStateException("axe is a script: use a device with scripts");
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget()))
                .toList();
    }

    public List<String> requests() {
        return requests;
    }

    /** What the browser wrote to its console: violations of the content security policy, above all. */
    public List<String> complaints() {
        return complaints;
    }

    private void complain(String message) {
        var isAboutTheStatus = message.startsWith("Failed to load resource: the server responded with");
        if (!isAboutTheStatus) complaints.add(message);
    }

    public int cookies() {
        return context.cookies().size();
    }
}
