package io.leavewell.dunning.pay;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Decline;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.dunning.Arrangements;
import io.leavewell.dunning.Recovery;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows which ways to settle an open payment there are, and which of them helps most. */
@ApplicationScoped
class Ways {

    @Inject
    Arrangements arrangements;

    @Inject
    Clock clock;

    Optional<PaymentMethod> filed(Recovery recovery) {
        return PaymentMethod.of(recovery.subscription().customer());
    }

    List<PayPage.Way> toPay(Recovery recovery) {
        var ways = new ArrayList<PayPage.Way>(List.of(PayPage.Way.CARD));
        if (mayWork(recovery)) {
            var mustConfirm = recovery.decline() == Decline.AUTHENTICATION;
            var isBetter = mustConfirm || recovery.decline() == Decline.PROCESSOR;
            ways.add(isBetter ? 0 : 1, mustConfirm ? PayPage.Way.CONFIRM : PayPage.Way.FILED);
            if (!arrangements.days(recovery).isEmpty()) {
                ways.add(0, PayPage.Way.DAYS);
            }
        }
        return ways;
    }

    List<PayPage.Way> toResume(Recovery recovery) {
        return mayWork(recovery) ? List.of(PayPage.Way.CARD, PayPage.Way.FILED) : List.of(PayPage.Way.CARD);
    }

    /** None where there is no card that could be charged on them. */
    List<PayPage.Day> days(Recovery recovery, Reader reader) {
        return mayWork(recovery)
                ? arrangements.days(recovery).stream()
                        .map(day -> new PayPage.Day(
                                day.toString(),
                                reader.day(day),
                                recovery.promisedOn().filter(day::equals).isPresent()))
                        .toList()
                : List.of();
    }

    /** Whether the card on file could be charged: a lost one never can, unless it is another than that which failed. */
    boolean mayWork(Recovery recovery) {
        var today = LocalDate.ofInstant(clock.instant(), recovery.reader().zone());
        return filed(recovery)
                .filter(card -> !card.isExpired(today))
                .filter(card -> recovery.decline() != Decline.HARD && recovery.decline() != Decline.EXPIRED_CARD
                        || isNewerThanTries(card, recovery))
                .isPresent();
    }

    private static boolean isNewerThanTries(PaymentMethod card, Recovery recovery) {
        var known = card.updatedAt().filter(card.addedAt()::isBefore).orElse(card.addedAt());
        return recovery.invoices().stream()
                .flatMap(invoice -> Attempt.of(invoice).stream())
                .map(Attempt::at)
                .allMatch(known::isAfter);
    }
}
