package io.leavewell.cancellation;

import io.leavewell.billing.Interval;
import io.leavewell.billing.MoodyBilling;
import io.leavewell.time.TestClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Begins at noon on a Monday in March, and leaves clock, billing and flow as it found them. */
abstract class Story {

    static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Leavers leavers;

    @Inject
    Records records;

    @Inject
    MoodyBilling billing;

    @Inject
    Flows flows;

    @Inject
    TestClock clock;

    final Browser browser = new Browser();

    private boolean published;

    @BeforeEach
    void begin() {
        clock.set(MONDAY);
    }

    @AfterEach
    void setRight() {
        billing.is(MoodyBilling.Mood.WORKS);
        if (published) {
            flows.publish(demo());
        }
        clock.set(TestClock.START);
    }

    /** Monthly Pro for €29.00 in Dublin, reading English; first charged on 23 February, next on 23 March. */
    Leavers.Person bo() {
        return bo("pro", "29.00 EUR");
    }

    Leavers.Person bo(String plan, String price) {
        return leavers.subscribed(leavers.identity("Bo", "en", "IE", "Europe/Dublin"), plan, price, Interval.MONTH);
    }

    Browser.Page open(Leavers.Person person) {
        return browser.open(leavers.link(person));
    }

    /** Publishes the sample company's flow with one thing changed. */
    void publishing(String before, String after) {
        bo();
        if (!demo().contains(before)) {
            throw new AssertionError("The flow does not say " + before);
        }
        published = true;
        flows.publish(demo().replace(before, after));
    }

    /** Noon of that day. */
    void on(String day) {
        leavers.at(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    static String demo() {
        return Flows.resource("/demo/flow.json");
    }
}
