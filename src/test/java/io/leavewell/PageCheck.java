package io.leavewell;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.leavewell.cancellation.Window;
import java.util.ArrayList;
import java.util.List;

/** Looks at one page after another in the same window, in both widths and both schemes, and says what is wrong. */
public final class PageCheck {

    private static final String ALL =
            "{iframes: false, resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}";

    /** In the other scheme of colours nothing else can differ. */
    private static final String COLOURS =
            "{iframes: false, resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block']}";

    private static final String FINDINGS = """
            () => axe.run(document, %s).then(found =>
              found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target)))""";

    /** After a key was pressed, browsers draw the focus wherever it goes. */
    private static final String UNSEEN_FOCUS = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.closest('fieldset:disabled'))
              .filter(e => {
                e.focus();
                const style = getComputedStyle(e);
                return document.activeElement === e && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2);
              })
              .map(e => 'focus is not drawn on ' + e.outerHTML.slice(0, 120))""";

    private final Window window;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();
    private String place;
    private int heard;

    public PageCheck(Window window) {
        this.window = window;
        this.page = window.page();
    }

    public List<String> wrong() {
        return wrong;
    }

    PageCheck look(String name, String url) {
        window.open(url);
        return seen(name);
    }

    /** Looks at the page that is open. */
    public PageCheck seen(String name) {
        place = name;
        show(320, ColorScheme.LIGHT);
        page.evaluate(AxeBuilder.getAxeScript());
        axe(ALL);
        isTrue(window.pixelsBeyondTheEdge() == 0, window.pixelsBeyondTheEdge() + " pixels beyond the edge");
        show(320, ColorScheme.DARK);
        axe(COLOURS);
        show(1280, ColorScheme.DARK);
        axe(COLOURS);
        show(1280, ColorScheme.LIGHT);
        axe(ALL);
        var headings = (int) page.evaluate("document.querySelectorAll('h1').length");
        isTrue(headings == 1, headings + " first headings");
        window.keys("Tab");
        found(UNSEEN_FOCUS);
        window.complaints().stream().skip(heard).forEach(this::wrong);
        heard = window.complaints().size();
        return this;
    }

    private void show(int width, ColorScheme scheme) {
        page.setViewportSize(width, width == 320 ? 640 : 800);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        place = place.replaceAll(" \\(.*", "") + " (" + width + ", "
                + scheme.name().toLowerCase() + ")";
    }

    private void axe(String options) {
        found(FINDINGS.formatted(options));
    }

    private void found(String script) {
        ((List<?>) page.evaluate(script)).forEach(finding -> wrong(finding.toString()));
    }

    private void isTrue(boolean condition, String otherwise) {
        if (!condition) wrong(otherwise);
    }

    private void wrong(String what) {
        wrong.add(place + ": " + what);
    }
}
