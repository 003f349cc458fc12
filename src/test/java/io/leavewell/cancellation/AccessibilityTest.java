package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-L13: axe finds nothing wrong in any state, in light and in dark. */
@QuarkusTest
class AccessibilityTest extends Seen {

    @Test
    void nobody_is_shut_out() {
        var findings = new ArrayList<String>();
        var window = chromium.window(Device.PHONE.withScripts());
        scenes.in(Language.EN).forEach((name, scene) -> {
            scene.accept(window.inLight());
            window.findings().forEach(finding -> findings.add(name + ": " + finding));
            window.inDark().colourFindings().forEach(finding -> findings.add(name + " (dark): " + finding));
        });
        assertEquals(List.of(), findings);
    }
}
