package io.leavewell.cancellation;

import com.microsoft.playwright.Page.ScreenshotOptions;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws the pages, to be looked at: {@code mvn verify -Dtest=PicturesTest -Dleavewell.pictures=DIR
 * -Dleavewell.brand.name=Northlight}. The README's picture is among them.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "leavewell.pictures", matches = ".+")
class PicturesTest extends Seen {

    private static final Path DIRECTORY = Path.of(System.getProperty("leavewell.pictures", ""));
    private static final Device HAND = new Device(390, 850, false, false, false);

    private static final Map<String, Device> DEVICES = Map.of(
            "phone",
            Device.PHONE,
            "phone-dark",
            Device.PHONE.inDark(),
            "desktop",
            Device.DESKTOP,
            "desktop-dark",
            Device.DESKTOP.inDark());

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state(Language language) {
        scenes.in(language)
                .forEach((name, scene) -> DEVICES.forEach((device, kind) -> {
                    var window = chromium.window(kind);
                    scene.accept(window);
                    var height = (int) window.page().evaluate("document.documentElement.scrollHeight");
                    window.page().setViewportSize(kind.width(), height);
                    draw(window, "%s-%s-%s.png".formatted(language.code(), name, device));
                    chromium.closeWindows();
                }));
    }

    @Test
    void the_one_for_the_readme() throws IOException {
        var link = Stream.generate(() -> scenes.link(Language.EN))
                .filter(one -> new Browser().open(one).reasons().get(0).equals("too_expensive"))
                .findFirst()
                .orElseThrow();
        var pair = chromium.window(new Device(870, 910, false, true, false), 1.5);
        pair.page().setContent("""
                <style>body { margin: 30px; display: flex; gap: 30px; background: #e9ecf1 }
                img { inline-size: 390px; border-radius: 24px; border: 1px solid #c9ced8 }</style>
                <img src="%s"><img src="%s">""".formatted(picture(HAND, link), picture(HAND.inDark(), link)));
        var drawn = ImageIO.read(new ByteArrayInputStream(pair.page().screenshot()));
        ImageIO.write(
                FewColours.of(drawn),
                "png",
                DIRECTORY.resolve("cancel-page.png").toFile());
    }

    private String picture(Device device, String link) {
        var window = chromium.window(device, 1.5).open(link).choose("too_expensive");
        window.page().mouse().move(0, 0);
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(window.page().screenshot());
    }

    private static void draw(Window window, String name) {
        window.page().screenshot(new ScreenshotOptions().setPath(DIRECTORY.resolve(name)));
    }
}
