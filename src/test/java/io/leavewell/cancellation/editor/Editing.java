package io.leavewell.cancellation.editor;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Flows;
import io.leavewell.cancellation.Leavers;
import io.leavewell.edition.Editions;
import io.leavewell.time.TestClock;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A story in the editor, on a Monday in March; it begins with the sample company's flow in force, and ends so. */
abstract class Editing {

    static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Leavers leavers;

    @Inject
    Operators operators;

    @Inject
    Editions editions;

    @Inject
    Flows flows;

    @Inject
    TestClock clock;

    /** Mina's own browser, signed in. */
    Browser mina;

    @BeforeEach
    void begin() {
        clock.set(MONDAY);
        leavers.ada();
        restore();
        mina = signedIn(operators.mina());
    }

    @AfterEach
    void restore() {
        editions.discard(Flows.KIND, editions.draft(Flows.KIND).revision());
        flows.publish(Flows.resource("/demo/flow.json"));
        clock.set(MONDAY);
    }

    Browser signedIn(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    Flow draft() {
        return Flows.parse(editions.draft(Flows.KIND).definition());
    }

    static String url(String path) {
        return Leavers.base() + path;
    }

    Browser.Page open(String path) {
        return mina.open(url(path));
    }

    /** What a customer sees who opens the cancel page now. */
    Browser.Page asCustomer() {
        return new Browser().open(leavers.link(leavers.ada()));
    }
}
