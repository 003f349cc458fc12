package io.leavewell.cancellation;

import io.leavewell.time.TestClock;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A story as seen in a real browser, on a Monday afternoon in November. */
abstract class Seen {

    @Inject
    Leavers leavers;

    @Inject
    Scenes scenes;

    @Inject
    Chromium chromium;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    @AfterEach
    void close() {
        chromium.closeWindows();
    }
}
