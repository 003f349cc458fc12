package io.leavewell.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** The one counter at which the letters of all replicas queue: so many go in a minute, and none while we are locked out. */
@Singleton
class PostOffice {

    /** So often it is tried whether the mail server lets us in; more would have it lock the account. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A letter that comes this late has lost its turn. */
    private static final Duration TURN = Duration.ofMinutes(5);

    /** The moment that is free becomes taken. */
    private static final String TAKE = """
            update post_office set next_at = greatest(next_at, ?) + make_interval(secs => ?)
            returning next_at - make_interval(secs => ?)""";

    private static final String TROUBLE =
            "select trouble, trouble_at from post_office where trouble is not null and trouble_at > ?";

    private final EntityManager database;
    private final Clock clock;
    private final int perMinute;

    PostOffice(EntityManager database, Clock clock, @ConfigProperty(name = "leavewell.mail.per-minute") int perMinute) {
        this.database = database;
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /** What a mail server said that did not let us in. */
    record Trouble(String words, Instant at) {}

    /** A new start may mean a new password. */
    void open(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(this::isWell);
    }

    /** Why no letter goes just now; one that an operator sends to see whether letters go is tried all the same. */
    Optional<Hold> closed(Letter letter) {
        return letter.kind().equals(MailKind.TRIAL.code())
                ? Optional.empty()
                : trouble(clock.instant().minus(PATIENCE))
                        .map(trouble -> new Hold(LetterEvent.What.LOCKED_OUT, again(trouble.at())));
    }

    /** Answers take a turn and never wait for it; others wait for theirs. */
    Optional<Hold> queue(Letter letter, Instant now) {
        var slot = letter.course().slotAt();
        if (perMinute <= 0 || slot != null && !now.isBefore(slot) && now.isBefore(slot.plus(TURN))) {
            return Optional.empty();
        }
        var turn = take(now);
        if (!turn.isAfter(now) || letter.course().priority() == Priority.ANSWER) {
            return Optional.empty();
        }
        letter.take(letter.course().turn(turn));
        return Optional.of(new Hold(LetterEvent.What.PACED, turn));
    }

    Instant lockedOut(String words) {
        var now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> set("update post_office set trouble = ?1, trouble_at = ?2", words, now));
        return again(now);
    }

    /** Writes nothing where nothing was wrong. */
    void isWell() {
        database.createNativeQuery("update post_office set trouble = null where trouble is not null")
                .executeUpdate();
    }

    /** What keeps letters from going, if the latest try was not let in. */
    Optional<Trouble> trouble() {
        return trouble(Instant.EPOCH);
    }

    private Optional<Trouble> trouble(Instant since) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(TROUBLE)) {
                statement.setObject(1, since.atOffset(ZoneOffset.UTC));
                var rows = statement.executeQuery();
                return rows.next()
                        ? Optional.of(new Trouble(
                                rows.getString(1), rows.getTimestamp(2).toInstant()))
                        : Optional.empty();
            }
        });
    }

    private Instant take(Instant now) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(TAKE)) {
                statement.setObject(1, now.atOffset(ZoneOffset.UTC));
                statement.setDouble(2, 60.0 / perMinute);
                statement.setDouble(3, 60.0 / perMinute);
                var rows = statement.executeQuery();
                rows.next();
                return rows.getTimestamp(1).toInstant();
            }
        });
    }

    private void set(String sql, String words, Instant now) {
        database.createNativeQuery(sql)
                .setParameter(1, words)
                .setParameter(2, now)
                .executeUpdate();
    }

    private static Instant again(Instant last) {
        return last.plus(PATIENCE);
    }
}
