package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.customer.Customer;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.QuietHours;
import io.leavewell.mail.Recipient;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/** Posts the letters of the flow, in the transaction of what they tell. */
@ApplicationScoped
class LeavingLetters {

    /** How long a confirmation waits for billing's word before it goes out saying "recorded". */
    private static final Duration HOLD = Duration.ofSeconds(4);

    /** How long before a lower price or a pause ends people hear of it, at the latest. */
    private static final int REMIND_DAYS = 7;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    Letters letters;

    @Inject
    QuietHours quiet;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    void cancelled(Outcome outcome) {
        post(LeavingLetter.CANCELLED, outcome, held());
    }

    void undone(Outcome outcome) {
        post(LeavingLetter.UNDONE, outcome, held());
    }

    void accepted(Outcome outcome) {
        post(LeavingLetter.ACCEPTED, outcome, held());
        outcome.change().ifPresent(change -> {
            if (change instanceof Change.StartDiscount discount) {
                post(LeavingLetter.REMINDER, outcome, before(discount.until(), outcome));
            } else if (change instanceof Change.Pause pause) {
                post(LeavingLetter.REMINDER, outcome, before(pause.resumesAt(), outcome));
            }
        });
    }

    /** Billing has confirmed: a letter that waited for it goes now; one that said "recorded" is followed by another. */
    void confirmed(Outcome outcome) {
        var kind = lastActOf(outcome);
        if (letters.isWritten(kind, outcome.id())) {
            post(LeavingLetter.CARRIED_OUT, outcome, clock.instant());
        } else {
            letters.release(kind, outcome.id());
        }
    }

    void freshLink(Wish wish, Customer customer) {
        customer.email()
                .ifPresent(address -> letters.post(
                        LeavingLetter.FRESH_LINK, wish.id(), recipient(customer, wish.language()), clock.instant()));
    }

    void toTeam(LeavingLetter kind, UUID about) {
        brand.teamAddress()
                .ifPresent(address -> letters.post(
                        kind,
                        about,
                        new Recipient(Recipient.TEAM, new Mailbox(address), Reader.of(brand.teamLanguage(), "", "")),
                        clock.instant()));
    }

    private void post(LeavingLetter kind, Outcome outcome, Instant notBefore) {
        var customer = outcome.subscription().customer();
        if (customer.email().isPresent() && !outcome.visit().isTest()) {
            letters.post(kind, outcome.id(), recipient(customer, outcome.visit().language()), notBefore);
        }
    }

    private static LeavingLetter lastActOf(Outcome outcome) {
        return outcome.isUndone()
                ? LeavingLetter.UNDONE
                : outcome.kind() == Outcome.Kind.ACCEPTED ? LeavingLetter.ACCEPTED : LeavingLetter.CANCELLED;
    }

    static Recipient recipient(Customer customer, Language fallback) {
        return new Recipient(
                customer.externalId(),
                new Mailbox(customer.email().orElseThrow(), customer.name().orElse("")),
                customer.reads(fallback));
    }

    private Instant held() {
        return clock.instant().plus(HOLD);
    }

    /** Where that is a weekend, on the day before it. */
    private Instant before(Instant end, Outcome outcome) {
        var subscription = outcome.subscription();
        var morning = end.atZone(subscription.zone()).minusDays(REMIND_DAYS).with(MORNING);
        return quiet.noLater(
                morning.toInstant(),
                subscription.customer().reads(outcome.visit().language()));
    }
}
