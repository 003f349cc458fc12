package io.leavewell.dunning;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.CardUpdated;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.InvoiceClosed;
import io.leavewell.billing.PaymentFailed;
import io.leavewell.billing.PaymentReceived;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.SubscriptionRestored;
import io.leavewell.billing.SubscriptionStopped;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erased;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Opens, follows and closes recoveries by the news of billing, each in the transaction of what happened. */
@ApplicationScoped
public class Recoveries {

    /** What is older is not tried again because of a new card. */
    private static final Duration LATELY = Duration.ofDays(30);

    private static final int HUNDRED = 100;

    @Inject
    Schedules schedules;

    @Inject
    Planning planning;

    @Inject
    Charging charging;

    @Inject
    DunningLetters letters;

    @Inject
    Event<RecoveryClosed> news;

    @Inject
    Clock clock;

    void failed(@Observes PaymentFailed failure) {
        var invoice = Invoice.at(failure.invoice()).filter(one -> one.owed().isPositive());
        var open = Recovery.openOf(failure.subscription()).flatMap(one -> Recovery.locked(one.id()));
        invoice.ifPresent(owing -> open.filter(Recovery::isOpen)
                .ifPresentOrElse(recovery -> goOn(recovery, owing, failure), () -> open(owing, failure)));
    }

    void received(@Observes PaymentReceived payment) {
        Invoice.at(payment.invoice()).flatMap(Recovery::of).ifPresent(found -> {
            var recovery = Recovery.locked(found.id()).orElseThrow();
            var posted = Step.posted(recovery);
            var tone = posted.isEmpty() ? null : posted.get(0).tone().orElse(null);
            recovery.received(payment.amount(), payment.origin(), posted.size(), tone);
            settle(recovery);
            if (recovery.isLeftUnpaid() && recovery.owed().isZero()) {
                letters.paidLate(recovery);
            }
        });
    }

    void closed(@Observes InvoiceClosed invoice) {
        settleOpenOf(invoice.subscription());
    }

    void stopped(@Observes SubscriptionStopped stop) {
        settleOpenOf(stop.subscription());
    }

    /** What went unpaid before they left, or meanwhile, is followed up from the beginning. */
    void restored(@Observes SubscriptionRestored stays) {
        Subscription subscription = Subscription.findById(stays.subscription());
        if (Recovery.openOf(subscription.id()).isPresent()) {
            return;
        }
        Invoice.openOf(subscription).stream()
                .filter(invoice -> invoice.owed().isPositive())
                .flatMap(invoice -> Attempt.of(invoice).stream().limit(1))
                .flatMap(attempt -> PaymentFailed.still(attempt, clock.instant()).stream())
                .forEach(this::failed);
    }

    /** What was open lately is tried once with the new card; where the provider tries by itself it knows the card too. */
    void updated(@Observes CardUpdated card) {
        if (charging.retriesItself()) {
            return;
        }
        var now = clock.instant();
        Recovery.openOfCustomer(card.customer()).stream()
                .filter(recovery -> recovery.openInvoices().stream()
                        .anyMatch(invoice -> invoice.issuedAt().isAfter(now.minus(LATELY))))
                .forEach(recovery -> planning.tryAt(recovery, now));
    }

    /** Before letters and subscriptions forget who it was. */
    void erased(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Erased person) {
        Customer.at(person.customer()).ifPresent(customer -> Recovery.openOfCustomer(customer.id())
                .forEach(recovery -> close(recovery, Recovery.Ending.ERASED)));
        person.keeps(DunningTrace.RECOVERIES, Recovery.count("customer", person.customer()));
    }

    /** Somebody wants to be charged on that day, and to be left alone until then. */
    public void promise(UUID recovery, LocalDate day) {
        Recovery.locked(recovery).filter(Recovery::isOpen).ifPresent(open -> planning.promise(open, day));
    }

    /** Somebody of the team wants the card on file charged at once; where the provider tries by itself, it alone does. */
    public boolean tryNow(UUID recovery) {
        var open = Recovery.locked(recovery).filter(Recovery::isOpen).filter(one -> !charging.retriesItself());
        open.filter(one -> Step.waiting(one, Step.Kind.RETRY).stream()
                        .noneMatch(step -> !step.dueAt().isAfter(clock.instant())))
                .ifPresent(one -> planning.tryAt(one, clock.instant()));
        return open.isPresent();
    }

    /** Closes it if nothing is left to ask for; who has paid is thanked. @return whether it is closed */
    boolean settle(Recovery recovery) {
        if (close(recovery)) {
            letters.closed(recovery);
        }
        return !recovery.isOpen();
    }

    private void settleOpenOf(UUID subscription) {
        Recovery.openOf(subscription)
                .flatMap(found -> Recovery.locked(found.id()))
                .ifPresent(this::close);
    }

    /** @return whether it was open, and nothing is left to ask for */
    private boolean close(Recovery recovery) {
        var ending = Matter.endingOf(recovery).filter(how -> recovery.isOpen());
        ending.ifPresent(how -> close(recovery, how));
        return ending.isPresent();
    }

    private void close(Recovery recovery, Recovery.Ending ending) {
        if (recovery.isOpen()) {
            recovery.close(ending, clock.instant());
            planning.dropAll(recovery, Step.Result.SETTLED);
            news.fire(new RecoveryClosed(recovery.id()));
        }
    }

    /** What was given up is not followed up anew because a bank says no once more. */
    private void open(Invoice invoice, PaymentFailed failure) {
        var subscription = invoice.subscription();
        if (failure.origin() == Attempt.Origin.PAY_PAGE
                || Recovery.of(invoice).flatMap(Recovery::finish).isPresent()
                || subscription.isEnded()
                || subscription.isLeaving()
                || subscription.customer().isErased()) {
            return;
        }
        var recovery = new Recovery(subscription, planFor(subscription), failure.decline(), failure.at());
        recovery.add(invoice);
        recovery.failedAgain(failure.decline(), failure.nextTry());
        recovery.persist();
        planning.begin(recovery);
    }

    /** A no on the pay page tells another cause, and changes nothing of what is planned. */
    private void goOn(Recovery recovery, Invoice invoice, PaymentFailed failure) {
        var before = recovery.decline();
        recovery.add(invoice);
        if (failure.origin() == Attempt.Origin.PAY_PAGE) {
            recovery.failedAgain(failure.decline());
            return;
        }
        recovery.failedAgain(failure.decline(), failure.nextTry());
        if (before != failure.decline()) {
            planning.changeCause(recovery, before);
        }
    }

    /** By what a payment that fails now is followed up. */
    public Recovery.Plan planFor(Subscription subscription) {
        var version = schedules.newest();
        var campaign = schedules.campaignOf(subscription, schedules.version(version));
        var share = Math.floorMod(subscription.customer().id().hashCode(), HUNDRED);
        return new Recovery.Plan(version, campaign.id(), share < campaign.holdout());
    }
}
