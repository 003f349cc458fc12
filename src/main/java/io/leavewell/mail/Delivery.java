package io.leavewell.mail;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Job;
import io.leavewell.work.Later;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Brings one letter on its way: has it written, keeps the words, then lets it be carried. */
@ApplicationScoped
class Delivery implements Job<Delivery.Order> {

    /** Which letter. */
    record Order(UUID letter) {}

    private final Desk desk;
    private final Carrier carrier;
    private final Copies copies;
    private final Returns returns;
    private final Clock clock;

    Delivery(Desk desk, Carrier carrier, Copies copies, Returns returns, Clock clock) {
        this.desk = desk;
        this.carrier = carrier;
        this.copies = copies;
        this.returns = returns;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.letter";
    }

    @Override
    public Class<Order> payload() {
        return Order.class;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, Words.class).letters();
    }

    @Override
    public boolean hasSnags() {
        return true;
    }

    /** The words are committed before they are sent, so that a try after a crash sends the same letter again. */
    @Override
    public void run(Order order) {
        QuarkusTransaction.requiringNew()
                .call(() -> LetterList.held(order.letter()).flatMap(desk::write))
                .ifPresent(until -> {
                    throw new Later(until);
                });
        Letter.of(order.letter()).filter(Letter::isOpen).ifPresent(this::carry);
    }

    /** Doubling from a minute, so that a mail server that greylists sees us soon, and one that is down rarely. */
    @Override
    public Duration pauseAfter(int failures) {
        var longest = carrier.obstacle().isPresent() ? Duration.ofMinutes(10) : Duration.ofHours(4);
        var doubled = Duration.ofMinutes(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** Three days; but nothing is given up for want of a mail server. */
    @Override
    public int patience() {
        return carrier.obstacle().isPresent() ? Integer.MAX_VALUE : 26;
    }

    @Override
    public void stuck(Order order, Throwable why) {
        Letter.of(order.letter())
                .ifPresent(letter -> letter.settle(LetterState.FAILED, clock.instant(), why.getMessage()));
    }

    private void carry(Letter letter) {
        try {
            if (returns.isDead(letter)) {
                letter.settle(LetterState.SUPPRESSED, clock.instant(), Suppression.Why.BOUNCED.words());
            } else {
                letter.settle(carried(letter), clock.instant());
                returns.none();
            }
            copies.plan(letter);
        } catch (Carrier.Refused refused) {
            letter.settle(LetterState.FAILED, clock.instant(), refused.getMessage());
            returns.refused(letter, refused);
            copies.plan(letter);
        } catch (Carrier.LockedOut lockedOut) {
            throw new Later(returns.lockedOut(letter, lockedOut));
        } catch (RuntimeException failure) {
            returns.failed(letter, clock.instant().plus(pauseAfter(Math.max(1, letter.tries()))), failure);
            throw failure;
        }
    }

    private LetterState carried(Letter letter) {
        var to = letter.recipient().mailbox();
        if (!to.isValid()) {
            throw new Carrier.Refused("no valid mail address", false);
        }
        return carrier.carry(letter, to);
    }
}
