package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-L13: axe finds nothing wrong in any state, in light and in dark. */
@QuarkusTest
class AccessibilityTest extends Seen {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobody_is_shut_out(boolean dark) {
        var device = Device.PHONE.withScripts();
        var findings = new ArrayList<String>();
        scenes.in(Language.EN).forEach((name, scene) -> {
            var window = chromium.window(dark ? device.inDark() : device);
            scene.accept(window);
            window.findings().forEach(finding -> findings.add(name + ": " + finding));
            chromium.closeWindows();
        });
        assertEquals(List.of(), findings);
    }
}
