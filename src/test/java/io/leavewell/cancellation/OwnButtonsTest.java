package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-L1: whatever an operator writes on the two buttons, they stay equally large, in view, and inside the window. */
@QuarkusTest
class OwnButtonsTest extends Seen {

    private static final String START = "\"quiet_months\": 6,";
    private static final String LONG = START + """
            "texts": {
              "cancel": {"en": "Cancel my Donaudampfschifffahrtsgesellschaft subscription with all its boats"},
              "keep": {"en": "Keep it"}
            },""";

    @Inject
    Flows flows;

    @BeforeEach
    void publish() {
        leavers.ada();
        flows.publish(Flows.resource("/demo/flow.json").replace(START, LONG));
    }

    @AfterEach
    void setRight() {
        flows.publish(Flows.resource("/demo/flow.json"));
    }

    @Test
    void two_buttons_of_unlike_length_are_alike() {
        for (var device : List.of(Device.PHONE, Device.DESKTOP)) {
            var window = chromium.window(device).open(scenes.link(Language.EN)).choose("competitor");
            var leave = window.find("button[value=cancel]");
            var keep = window.find("button[value=keep]");
            assertEquals(leave.boundingBox().width, keep.boundingBox().width, .5);
            assertEquals(leave.boundingBox().height, keep.boundingBox().height, .5);
            assertTrue(window.isInView(leave) && window.isInView(keep));
            assertEquals(0, window.pixelsBeyondTheEdge());
        }
    }
}
