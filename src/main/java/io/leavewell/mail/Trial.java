package io.leavewell.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Sends a letter on the way that all letters take, and says at once how it went. */
@ApplicationScoped
public class Trial {

    /** Until then nobody else carries it; by then it is long forgotten. */
    private static final Duration NEVER = Duration.ofDays(1);

    @Inject
    Letters letters;

    @Inject
    Delivery delivery;

    @Inject
    Clock clock;

    /**
     * How it went.
     *
     * @param state SENT, KEPT or FAILED
     * @param words of the mail server, or of whatever stood in the way; empty if nothing did
     */
    public record Result(LetterState state, String words) {}

    /** Outside a transaction; waits for the mail server half a minute at most. */
    public Result send(Recipient to) {
        return send(MailKind.TRIAL, UuidCreator.getTimeOrderedEpoch(), to);
    }

    /** The same with a letter of another kind, which its own writer writes. */
    public Result send(LetterKind kind, UUID matter, Recipient to) {
        var order = QuarkusTransaction.requiringNew().call(() -> {
            letters.post(kind, matter, to, clock.instant().plus(NEVER));
            return new Delivery.Order(letter(matter).id());
        });
        try {
            QuarkusTransaction.requiringNew().run(() -> delivery.run(order));
            return QuarkusTransaction.requiringNew().call(() -> result(letter(matter)));
        } catch (RuntimeException refused) {
            return new Result(LetterState.FAILED, words(refused));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> forget(matter));
        }
    }

    /** Who keeps letters for reading wants to read this one as well. */
    private void forget(UUID matter) {
        if (letter(matter).state() != LetterState.KEPT) {
            letters.forgetAbout(matter);
        }
    }

    private static Letter letter(UUID matter) {
        return Letter.about(matter).get(0);
    }

    private static Result result(Letter letter) {
        return new Result(letter.state(), letter.why().orElse(""));
    }

    /** What was said at the bottom of it. */
    private static String words(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .map(root -> root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage())
                .orElseThrow();
    }
}
