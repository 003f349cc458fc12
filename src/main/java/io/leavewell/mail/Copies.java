package io.leavewell.mail;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Job;
import io.leavewell.work.Jobs;
import io.leavewell.work.Jobs.Planned;
import io.leavewell.work.Later;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;

/** Brings copies on their way, each on its own: what one server says of one address concerns nobody else. */
@ApplicationScoped
class Copies implements Job<Copies.Order> {

    /** The most that one letter has. */
    static final int MOST = 10;

    /** Which copy of which letter. */
    record Order(UUID letter, int number) {
        String id() {
            return letter + " " + number;
        }
    }

    @Inject
    Jobs jobs;

    @Inject
    Carrier carrier;

    @Inject
    Suppressions suppressions;

    @Inject
    LetterEvents events;

    @Inject
    Returns returns;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mail.copy";
    }

    @Override
    public Class<Order> payload() {
        return Order.class;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, Words.class).copies();
    }

    /** In the transaction that settles the letter, so that none is forgotten and none goes twice. */
    void plan(Letter letter) {
        var all = IntStream.range(0, letter.course().copies().size())
                .mapToObj(number -> new Order(letter.id(), number))
                .map(order -> new Planned<>(order.id(), order, clock.instant()))
                .toList();
        if (!all.isEmpty()) {
            jobs.planAll(this, all);
        }
    }

    void forget(Letter letter) {
        IntStream.range(0, letter.course().copies().size())
                .forEach(number -> jobs.forget(this, new Order(letter.id(), number).id()));
    }

    @Override
    public void run(Order order) {
        Letter.of(order.letter())
                .filter(letter -> order.number() < letter.course().copies().size())
                .filter(letter -> letter.messageId().isPresent())
                .ifPresent(letter -> carry(letter, letter.course().copies().get(order.number())));
    }

    /** As patient as with the letter itself. */
    @Override
    public Duration pauseAfter(int failures) {
        return Duration.ofMinutes(Math.min(1L << Math.min(failures - 1, 10), 240));
    }

    @Override
    public int patience() {
        return carrier.obstacle().isPresent() ? Integer.MAX_VALUE : 26;
    }

    private void carry(Letter letter, Mailbox to) {
        if (suppressions.bounces(to.address())) {
            events.note(letter.id(), LetterEvent.What.COPY_SUPPRESSED, null, to.address());
            return;
        }
        returns.closed(letter).ifPresent(until -> {
            throw new Later(until);
        });
        try {
            carrier.carry(letter, to);
            events.note(letter.id(), LetterEvent.What.COPY_SENT, null, to.address());
        } catch (Carrier.Refused refused) {
            events.note(letter.id(), LetterEvent.What.COPY_REFUSED, null, to.address() + ": " + refused.getMessage());
            if (refused.isOfAddress()) {
                suppressions.bounced(to.address(), LetterEvents.shortened(refused.getMessage()));
            }
        } catch (Carrier.LockedOut lockedOut) {
            throw new Later(returns.lockedOut(letter, lockedOut));
        } catch (RuntimeException failure) {
            returns.failed(failure);
            throw failure;
        }
    }
}
