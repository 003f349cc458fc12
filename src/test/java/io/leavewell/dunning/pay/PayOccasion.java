package io.leavewell.dunning.pay;

import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.mail.Occasion;
import io.leavewell.time.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Consumer;

/** Cy's link is too old. */
@ApplicationScoped
class PayOccasion implements Occasion {

    @Inject
    Payers payers;

    @Inject
    TestClock clock;

    @Override
    public void comes(Consumer<String> arrived) {
        var cy = payers.owing(SandboxCard.HARD);
        var link = payers.link(cy);
        clock.advance(Duration.ofDays(14).plusSeconds(1));
        payers.browser.open(link).press("Send me a fresh link");
        payers.leavers.work();
        arrived.accept(cy.person().email());
        clock.set(TestClock.START);
    }
}
