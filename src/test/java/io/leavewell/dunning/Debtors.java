package io.leavewell.dunning;

import io.leavewell.billing.Cards;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.mail.Postbox;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.time.TestClock;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** People of Berlin whose payment of 29 euros fails on 23 November at four in the afternoon. */
@ApplicationScoped
public class Debtors {

    private static final Instant SUBSCRIBED = Instant.parse("2026-10-23T14:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    Subscribers people;

    @Inject
    Cards cards;

    @Inject
    DunningRoutine routine;

    @Inject
    Worker worker;

    @Inject
    Postbox postbox;

    public Subscribers people() {
        return people;
    }

    /** @return the subscription, whose renewal has just failed */
    public UUID owing(String name, SandboxCard card) {
        clock.set(SUBSCRIBED);
        var subscription = people.subscribed(name, "29.00 EUR", Interval.MONTH);
        put(subscription, card);
        people.live(subscription, TestClock.START);
        act();
        return subscription;
    }

    /** On file from now on. */
    public void put(UUID subscription, SandboxCard card) {
        QuarkusTransaction.requiringNew().run(() -> {
            var customer = people.ask(subscription, found -> found.customer());
            var last4 = card.number().substring(12);
            cards.put(new PaymentMethod(customer, "Visa", last4, YearMonth.of(2031, 12), card.name()));
        });
    }

    /** The bank has changed its mind: it says something else of the card, and nobody has told us. */
    public void changeQuietly(UUID subscription, SandboxCard becomes) {
        var customer = people.ask(subscription, found -> found.customer().id());
        QuarkusTransaction.requiringNew()
                .run(() -> PaymentMethod.update("sandbox = ?1 where customer.id = ?2", becomes.name(), customer));
    }

    /** Lets time pass until that afternoon, stopping wherever something is due. */
    public void live(UUID subscription, String day) {
        var until = LocalDate.parse(day).atTime(16, 30).toInstant(ZoneOffset.UTC);
        for (var next = next(subscription, until); next.isBefore(until); next = next(subscription, until)) {
            clock.set(next);
            act();
        }
        clock.set(until);
        act();
    }

    /** Does what is due now. */
    public void act() {
        routine.run();
        worker.runDue();
        routine.run();
        worker.runDue();
    }

    /** Writes letters that are due now, and sends none. */
    public void write() {
        routine.run();
    }

    public <T> T ask(UUID subscription, Function<Recovery, T> question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> question.apply(
                        Recovery.<Recovery>find("subscription.id = ?1 order by openedAt desc, id desc", subscription)
                                .firstResult()));
    }

    /** The invoice that failed first. */
    public Invoice invoice(UUID subscription) {
        return ask(subscription, recovery -> recovery.invoices().get(0));
    }

    public List<ReceivedMail> mails(UUID subscription) {
        return postbox.to(
                people.ask(subscription, found -> found.customer().email().orElseThrow()));
    }

    public List<String> subjects(UUID subscription) {
        return mails(subscription).stream().map(ReceivedMail::subject).toList();
    }

    /** Such as {@code 2026-11-26T16:00 LETTER REMINDER POSTED}, in the order of what happened. */
    public List<String> steps(UUID subscription) {
        return ask(subscription, recovery -> Step.of(recovery).stream()
                .filter(step -> step.takenAt().isPresent())
                .sorted(Comparator.comparing(step -> step.takenAt().orElseThrow()))
                .map(step -> LocalDateTime.ofInstant(step.takenAt().orElseThrow(), ZoneId.of(Subscribers.ZONE)) + " "
                        + step.kind() + step.tone().map(tone -> " " + tone).orElse("") + " "
                        + step.result().orElseThrow())
                .toList());
    }

    private Instant next(UUID subscription, Instant until) {
        return ask(subscription, recovery -> Step.of(recovery).stream()
                .filter(step -> step.takenAt().isEmpty())
                .map(Step::dueAt)
                .filter(clock.instant()::isBefore)
                .filter(until::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(until));
    }
}
