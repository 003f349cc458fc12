package io.leavewell.mail;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is decided whether a letter goes now, and where it is written by the one writer of its kind. */
@ApplicationScoped
class Desk {

    private final Map<String, Writer> writers = new HashMap<>();
    private final Sender sender;
    private final Conditions conditions;
    private final QuietHours quiet;
    private final Budget budget;
    private final PostOffice office;
    private final LetterEvents events;
    private final Clock clock;

    Desk(
            @All List<Writer> all,
            Sender sender,
            Conditions conditions,
            QuietHours quiet,
            Budget budget,
            PostOffice office,
            LetterEvents events,
            Clock clock) {
        all.forEach(this::seat);
        this.sender = sender;
        this.conditions = conditions;
        this.quiet = quiet;
        this.budget = budget;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks at every try whether the letter may go and still matters; its first words stay.
     *
     * @return until when it has to wait; empty if it may go, or is settled
     */
    Optional<Instant> write(Letter letter) {
        if (!letter.isOpen()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var hold = office.closed(letter).or(() -> atNight(letter, now)).or(() -> onTime(letter, now));
        hold.ifPresent(why -> {
            letter.take(letter.course().due(why.until()));
            events.noteHold(letter, why);
        });
        return hold.map(Hold::until);
    }

    private Optional<Hold> atNight(Letter letter, Instant now) {
        var isAtAnyHour = letter.course().priority() == Priority.ANSWER
                || letter.recipient().isOurs();
        return Optional.of(quiet.next(now, letter.recipient().reader()))
                .filter(open -> !isAtAnyHour && open.isAfter(now))
                .map(open -> new Hold(LetterEvent.What.QUIET_HOURS, open));
    }

    /** Its hour has come: only now it is asked whether it matters, and only then whether there is room for it. */
    private Optional<Hold> onTime(Letter letter, Instant now) {
        var obstacle = conditions.obstacle(letter);
        obstacle.ifPresent(why -> settle(letter, why));
        var content = obstacle.isPresent() ? Optional.<Content>empty() : content(letter);
        if (content.isEmpty()) {
            settle(
                    letter,
                    new Conditions.Obstacle(
                            LetterState.SKIPPED, LetterEvent.What.NOT_NEEDED, LetterState.NO_LONGER_NEEDED));
            return Optional.empty();
        }
        var hold = budget.hold(letter, now, this::isNeeded).or(() -> office.queue(letter, now));
        if (hold.isEmpty()) {
            budget.count(letter, now);
            letter.write(new Written(content.get(), sender.messageId(letter), now));
        }
        return hold;
    }

    /** One that cannot even be written is nobody's reason to wait. */
    private boolean isNeeded(Letter letter) {
        try {
            return conditions.obstacle(letter).isEmpty() && content(letter).isPresent();
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private void settle(Letter letter, Conditions.Obstacle why) {
        if (letter.isOpen()) {
            letter.settle(why.state(), clock.instant(), why.why());
            events.note(letter.id(), why.what(), null, why.why());
        }
    }

    private Optional<Content> content(Letter letter) {
        return Optional.ofNullable(writers.get(letter.kind()))
                .orElseThrow(() -> new IllegalStateException("Nobody writes letters of kind " + letter.kind()))
                .write(letter);
    }

    private void seat(Writer writer) {
        writer.kinds().forEach(kind -> {
            if (writers.put(kind.code(), writer) != null) {
                throw new IllegalStateException("Two writers for letters of kind " + kind.code());
            }
        });
    }
}
