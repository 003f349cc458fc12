package io.leavewell.segment;

import static io.leavewell.segment.SegmentStory.url;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.PageCheck;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Leavers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** T-L13: the pages of segments can be read by everybody, with mistakes, counts and ended ones on them. */
@QuarkusTest
class SegmentLookTest {

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    Chromium chromium;

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void every_page_of_segments_can_be_read_in_all_its_states() {
        leavers.ada();
        var window = chromium.window(Device.PHONE.withScripts()).signedIn(operators.cookie(operators.otto()));
        var check = new PageCheck(window);
        window.open(url("/new")).page().fill("#countries", "XX");
        window.press("Count");
        check.seen("mistakes");
        window.page().fill("#countries", "de, at");
        window.page().fill("#tenure-least", "3");
        window.press("Count");
        check.seen("counted");
        window.page().fill("#name", "Long " + UUID.randomUUID());
        window.press("Save");
        check.seen("list");
        window.page().click("tbody th a");
        check.seen("customers");
        window.open(url("")).page().click("tbody button");
        check.seen("ended");
        assertEquals(List.of(), check.wrong(), String.join("\n", check.wrong()));
    }
}
