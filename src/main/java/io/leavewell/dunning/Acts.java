package io.leavewell.dunning;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Subscription;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes the steps that speak to billing, each in a transaction of its own, so that one that fails holds up no other. */
@ApplicationScoped
class Acts {

    private static final Logger LOG = Logger.getLogger(Acts.class);
    private static final int BATCH = 200;
    private static final Duration REST = Duration.ofHours(1);

    /** Tries before ends, however late both are. Other replicas may see the same; who comes second finds it taken. */
    private static final String DUE =
            "select st.id from recovery_step st where st.kind <> 'LETTER' and st.taken_at is null"
                    + " and st.due_at <= :now order by st.kind desc, st.due_at limit :most";

    @Inject
    EntityManager database;

    @Inject
    Recoveries recoveries;

    @Inject
    Charging charging;

    @Inject
    Ending ending;

    @Inject
    Clock clock;

    /** @return how many steps were due */
    int takeDue() {
        var due = QuarkusTransaction.requiringNew().call(this::due);
        due.forEach(this::take);
        return due.size();
    }

    private void take(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> held(id).ifPresent(this::act));
        } catch (RuntimeException why) {
            LOG.errorf(why, "Step %s of a recovery cannot be taken; it is tried again in %s", id, REST);
            QuarkusTransaction.requiringNew().run(() -> putOff(id));
        }
    }

    /** The subscription first, as billing does, so that nobody waits for each other in a circle. */
    private Optional<Step> held(UUID id) {
        return Step.at(id).flatMap(seen -> {
            Subscription.locked(seen.recovery().subscription().id());
            Recovery.locked(seen.recovery().id());
            database.refresh(seen);
            return Step.taken(id);
        });
    }

    private void act(Step step) {
        if (recoveries.settle(step.recovery())) {
            step.take(Step.Result.SETTLED, clock.instant());
        } else if (step.kind() == Step.Kind.FINISH) {
            ending.finish(step);
        } else {
            retry(step);
        }
    }

    /** After a standstill several tries may be due: one is enough. What the bank says brings news, so it is taken before. */
    private void retry(Step step) {
        var now = clock.instant();
        Step.waiting(step.recovery(), Step.Kind.RETRY).stream()
                .filter(other -> !other.id().equals(step.id()) && !other.dueAt().isAfter(now))
                .forEach(other -> other.take(Step.Result.OVERTAKEN, now));
        step.take(Step.Result.DECLINED, now);
        try {
            if (charged(step)) {
                step.turnedOut(Step.Result.PAID);
            }
        } catch (Billing.Refused nothingToCharge) {
            step.turnedOut(Step.Result.NOTHING_TO_CHARGE);
        } catch (Billing.Unavailable silent) {
            step.putOff(now.plus(REST));
        }
    }

    /** The oldest first, and no further once the bank says no. */
    private boolean charged(Step step) {
        return step.recovery().openInvoices().stream()
                .map(invoice -> charging.charge("recovery:" + step.id() + ":" + invoice.id(), invoice, origin(invoice)))
                .allMatch(Attempt::succeeded);
    }

    /** The first try after another card came on file is due to that. */
    private static Attempt.Origin origin(Invoice invoice) {
        var card = PaymentMethod.of(invoice.subscription().customer());
        var last = Attempt.of(invoice).stream().findFirst().map(Attempt::at);
        return card.filter(one -> last.filter(one.addedAt()::isAfter).isPresent())
                        .isPresent()
                ? Attempt.Origin.CARD_UPDATE
                : Attempt.Origin.RETRY;
    }

    private void putOff(UUID id) {
        Step.taken(id).ifPresent(step -> step.putOff(clock.instant().plus(REST)));
    }

    private List<UUID> due() {
        return database.createNativeQuery(DUE, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("most", BATCH)
                .getResultList();
    }
}
