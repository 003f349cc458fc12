package io.leavewell.dunning.expiry;

import io.leavewell.billing.PaymentMethod;
import io.leavewell.customer.Customer;
import io.leavewell.dunning.Schedule;
import io.leavewell.dunning.Schedules;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Looks for cards whose end is near and which will be charged after it, and tells their owners once for each term. */
@ApplicationScoped
class Expiries implements Routine {

    private static final int BATCH = 200;
    private static final int HUNDRED = 100;

    /** Their owners' days may be one ahead of or behind those of UTC. */
    private static final String NEAR = """
            select m.id from payment_method m join customer c on c.id = m.customer_id
            where m.ended_at is null and m.expires_on between cast(:today as date) - 1 and cast(:today as date) + cast(:most as int) + 1
              and c.erased_at is null
              and exists (select from subscription s where s.customer_id = c.id
                and s.status in ('ACTIVE', 'TRIALING') and s.ends_at is null)
              and (select count(*) from card_notice n where n.method_id = m.id and n.expires_on = m.expires_on) < :terms
            order by m.expires_on, m.id""";

    @Inject
    EntityManager database;

    @Inject
    Schedules schedules;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "dunning.expiry";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ExpiryMessages.class).workNotices();
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var schedule = schedules.inForce();
        if (schedule.expiry().days().isEmpty()) {
            return;
        }
        var near = QuarkusTransaction.requiringNew().call(() -> near(schedule.expiry()));
        IntStream.iterate(0, first -> first < near.size(), first -> first + BATCH)
                .mapToObj(first -> near.subList(first, Math.min(first + BATCH, near.size())))
                .forEach(some -> QuarkusTransaction.requiringNew().run(() -> decide(some, schedule)));
    }

    /** Who belongs to those that get no letter: always the same people, and others than those of failed payments. */
    static boolean isHeldOut(UUID customer, int share) {
        return Math.floorMod(("card " + customer).hashCode(), HUNDRED) < share;
    }

    private void decide(List<UUID> cards, Schedule schedule) {
        PaymentMethod.<PaymentMethod>list("id in ?1", cards).forEach(card -> decide(card, schedule));
    }

    private void decide(PaymentMethod card, Schedule schedule) {
        var customer = card.customer();
        term(card, schedule.expiry())
                .filter(days -> CardNotice.count(
                                "method = ?1 and expiresOn = ?2 and days <= ?3",
                                card,
                                card.expiresOn().orElseThrow(),
                                days)
                        == 0)
                .filter(days -> customer.email()
                        .map(Mailbox::new)
                        .filter(Mailbox::isValid)
                        .isPresent())
                .ifPresent(days -> Expiring.of(card).ifPresent(expiring -> decide(expiring, days, schedule)));
    }

    private void decide(Expiring expiring, int days, Schedule schedule) {
        var now = clock.instant();
        var customer = expiring.card().customer();
        var heldOut = isHeldOut(customer.id(), schedule.expiry().holdout());
        var notice = new CardNotice(expiring, days, heldOut, now);
        notice.persist();
        if (!heldOut) {
            var reader = customer.reads(Language.EN);
            var open = schedule.hours().local().next(now, reader.zone(), reader.country());
            letters.post(ExpiryLetter.CARD, notice.id(), recipient(customer), open);
        }
    }

    /** The shortest of the terms that have come; empty if none has, or the card is over. */
    private Optional<Integer> term(PaymentMethod card, Schedule.Expiry expiry) {
        var today = LocalDate.ofInstant(
                clock.instant(), card.customer().reads(Language.EN).zone());
        var left = ChronoUnit.DAYS.between(today, card.expiresOn().orElseThrow());
        return expiry.days().stream().filter(days -> left >= 0 && left <= days).min(Integer::compare);
    }

    private List<UUID> near(Schedule.Expiry expiry) {
        return database.createNativeQuery(NEAR, UUID.class)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter("most", Collections.max(expiry.days()))
                .setParameter("terms", expiry.days().size())
                .getResultList();
    }

    private static Recipient recipient(Customer customer) {
        var mailbox =
                new Mailbox(customer.email().orElseThrow(), customer.name().orElse(""));
        return new Recipient(customer.externalId(), mailbox, customer.reads(Language.EN));
    }
}
