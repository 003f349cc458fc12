package io.leavewell;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.leavewell.cancellation.Window;
import io.leavewell.mail.ReceivedMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens letters in a browser, each in one of four looks in turn, and draws them if anybody wants to see. */
final class LetterLook {

    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getenv("LEAVEWELL_PICTURES")).map(Path::of);

    private static final String FINDINGS = """
            () => axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: false}}}).then(found =>
              found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target)))""";

    /** Words that go on in the next line: labels of facts in any language, and all there is in Korean, which has spaces. */
    private static final String BROKEN = """
            () => {
              const range = document.createRange();
              const broken = [];
              const where = document.documentElement.lang === 'ko' ? 'h1, p, .facts td.quiet' : '.facts td.quiet';
              for (const part of document.querySelectorAll(where)) {
                const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  for (const word of texts.currentNode.data.matchAll(/[\\p{L}\\p{N}]{2,15}/gu)) {
                    range.setStart(texts.currentNode, word.index);
                    range.setEnd(texts.currentNode, word.index + word[0].length);
                    if (new Set([...range.getClientRects()].map(line => line.top)).size > 1) broken.push(word[0]);
                  }
                }
              }
              return broken;
            }""";

    private static final String WIDTH = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private record Look(int width, ColorScheme scheme) {}

    private static final List<Look> LOOKS = List.of(
            new Look(320, ColorScheme.LIGHT),
            new Look(320, ColorScheme.DARK),
            new Look(1280, ColorScheme.LIGHT),
            new Look(1280, ColorScheme.DARK));

    private final Window window;
    private final Page page;
    private int number;

    LetterLook(Window window) {
        this.window = window;
        this.page = window.page();
        page.setContent("<p>");
        page.evaluate(AxeBuilder.getAxeScript());
    }

    /** What is wrong with it, as it looks. */
    List<String> at(String name, ReceivedMail mail) {
        var look = LOOKS.get((number + number / LOOKS.size()) % LOOKS.size());
        number++;
        show(look);
        page.setContent(mail.html());
        var wrong = new ArrayList<String>();
        found(FINDINGS).forEach(finding -> wrong.add(look + " " + finding));
        show(LOOKS.get(0));
        found(BROKEN).forEach(word -> wrong.add("broken word " + word));
        var beyond = (int) page.evaluate(WIDTH);
        if (beyond > 0) wrong.add(beyond + " pixels beyond the edge");
        window.requests().forEach(request -> wrong.add("asked for " + request));
        PICTURES.ifPresent(directory -> draw(directory.resolve(name), mail));
        return wrong;
    }

    private List<String> found(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(Object::toString).toList();
    }

    private void show(Look look) {
        page.setViewportSize(look.width(), 800);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.scheme()));
    }

    private void draw(Path name, ReceivedMail mail) {
        try {
            Files.createDirectories(name.getParent());
            Files.writeString(name.resolveSibling(name.getFileName() + ".txt"), mail.subject() + "\n\n" + mail.text());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        for (var look : List.of(LOOKS.get(0), LOOKS.get(1), new Look(640, ColorScheme.LIGHT))) {
            show(look);
            var kind = "-" + look.width() + "-" + look.scheme().name().toLowerCase();
            page.screenshot(new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(name.resolveSibling(name.getFileName() + kind + ".png")));
        }
    }
}
