package io.leavewell.mail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one person hears from us (T-M6): so many letters in so many days, one a day, the more urgent first. Answers
 * to what they did are not counted; what a law asks for is, and goes all the same.
 */
@Singleton
class Budget {

    /** Held until the place is taken and the transaction ends, so that no two take the last one. */
    private static final String LOCK = "select count(pg_advisory_xact_lock(hashtextextended('mail.budget ' || ?1, 0)))";

    private static final String TAKEN = """
            select course.countedAt from Letter
            where recipientKey = ?1 and course.countedAt > ?2 and id <> ?3 order by course.countedAt desc""";

    private static final String WAITING = """
            recipientKey = ?1 and state = WAITING and id <> ?2 and course.dueAt > ?3 and course.dueAt < ?4
            and course.priority <> ANSWER""";

    /** One that is late for longer does not get away, and is not waited for. */
    private static final Duration LATE = Duration.ofDays(3);

    private final EntityManager database;
    private final QuietHours quiet;
    private final int most;
    private final Duration days;

    Budget(
            EntityManager database,
            QuietHours quiet,
            @ConfigProperty(name = "leavewell.mail.budget") int most,
            @ConfigProperty(name = "leavewell.mail.budget-days") int days) {
        this.database = database;
        this.quiet = quiet;
        this.most = most;
        this.days = Duration.ofDays(days);
    }

    /** Whether letters such as this take a place. */
    boolean counts(Letter letter) {
        return most > 0
                && letter.course().priority() != Priority.ANSWER
                && !letter.recipient().isOurs();
    }

    /**
     * Why it has to wait; empty if there is a place. From now on until the transaction ends nobody else takes one.
     *
     * @param isNeeded whether another letter will be sent at all
     */
    Optional<Hold> hold(Letter letter, Instant now, Predicate<Letter> isNeeded) {
        if (!counts(letter)) {
            return Optional.empty();
        }
        database.createNativeQuery(LOCK, Long.class)
                .setParameter(1, letter.recipient().key())
                .getSingleResult();
        return letter.course().priority() == Priority.LAW
                ? Optional.empty()
                : full(letter, now).or(() -> urgent(letter, now, isNeeded));
    }

    /** A second try takes a new place for its old one. */
    void count(Letter letter, Instant now) {
        if (counts(letter)) {
            letter.take(letter.course().counted(now));
        }
    }

    private Optional<Hold> full(Letter letter, Instant now) {
        var reader = letter.recipient().reader();
        var taken = taken(letter, now);
        if (taken.size() >= most) {
            var free = taken.get(most - 1).plus(days);
            return Optional.of(new Hold(LetterEvent.What.OVER_BUDGET, quiet.next(free, reader)));
        }
        var today = QuietHours.day(now, reader);
        return taken.stream()
                .filter(moment -> QuietHours.day(moment, reader).equals(today))
                .findFirst()
                .map(moment -> new Hold(LetterEvent.What.ONE_A_DAY, quiet.tomorrow(now, reader)));
    }

    /** A week has few letters, however many years have. */
    private List<Instant> taken(Letter letter, Instant now) {
        return database.createQuery(TAKEN, Instant.class)
                .setParameter(1, letter.recipient().key())
                .setParameter(2, now.minus(days))
                .setParameter(3, letter.id())
                .getResultList();
    }

    private Optional<Hold> urgent(Letter letter, Instant now, Predicate<Letter> isNeeded) {
        var reader = letter.recipient().reader();
        var tomorrow = QuietHours.day(now, reader)
                .plusDays(1)
                .atStartOfDay(reader.zone())
                .toInstant();
        return Letter.<Letter>stream(WAITING, letter.recipient().key(), letter.id(), now.minus(LATE), tomorrow)
                .filter(other -> other.course()
                        .priority()
                        .isMoreUrgentThan(letter.course().priority()))
                .filter(isNeeded)
                .findFirst()
                .map(other -> new Hold(LetterEvent.What.GAVE_WAY, quiet.tomorrow(now, reader)));
    }
}
