package io.leavewell.dunning;

import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.mail.Occasion;
import io.leavewell.time.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Cy's card has expired and he never pays; Di puts another card on file. */
@ApplicationScoped
class DunningOccasion implements Occasion {

    @Inject
    Debtors debtors;

    @Inject
    TestClock clock;

    @Override
    public void comes(Consumer<String> arrived) {
        var di = debtors.owing("Di", SandboxCard.HARD);
        arrived.accept(address(di));
        debtors.put(di, SandboxCard.WORKS);
        debtors.act();
        arrived.accept(address(di));
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        arrived.accept(address(cy));
        Stream.of("2026-11-26", "2026-11-30", "2026-12-07", "2026-12-09")
                .map(LocalDate::parse)
                .forEach(day -> {
                    debtors.live(cy, day.toString());
                    arrived.accept(address(cy));
                });
        clock.set(TestClock.START);
    }

    private String address(UUID subscription) {
        return debtors.people()
                .ask(subscription, found -> found.customer().email().orElseThrow());
    }
}
