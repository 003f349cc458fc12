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
import org.jboss.logging.Logger;

/**
 * The one counter at which the letters of all replicas queue: so many go in a minute, and none while the mail server does
 * not let us in, or does not answer. After such a trouble one letter tries it for all.
 */
@Singleton
class PostOffice {

    private static final Logger LOG = Logger.getLogger(PostOffice.class);

    /** So often it is tried whether the mail server lets us in; more would have it lock the account. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** So often it is tried whether a silent one answers: a letter that waits for it keeps other work waiting. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    /** A letter that comes this late has lost its turn. */
    private static final Duration TURN = Duration.ofMinutes(5);

    /** The moment that is free becomes taken. */
    private static final String TAKE = """
            update post_office set next_at = greatest(next_at, ?) + make_interval(secs => ?)
            returning next_at - make_interval(secs => ?)""";

    private static final String TROUBLE =
            "select trouble, trouble_at, trouble_since from post_office where trouble is not null";

    private static final String NOTE =
            "update post_office set trouble = ?1, trouble_at = ?2," + " trouble_since = coalesce(trouble_since, ?2)";

    private static final String TRY =
            "update post_office set trouble_at = ?1 where trouble is not null and trouble_at = ?2";

    private final EntityManager database;
    private final Clock clock;
    private final int perMinute;

    PostOffice(EntityManager database, Clock clock, @ConfigProperty(name = "leavewell.mail.per-minute") int perMinute) {
        this.database = database;
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /**
     * Why no letter goes.
     *
     * @param words of a mail server that did not let us in; empty if it said nothing
     * @param at of the latest try
     * @param since of the first in vain after the last letter that went
     */
    record Trouble(String words, Instant at, Instant since) {

        boolean isSilence() {
            return words.isEmpty();
        }

        Instant again() {
            return at.plus(isSilence() ? SILENCE : PATIENCE);
        }

        Hold hold() {
            return new Hold(isSilence() ? LetterEvent.What.DELAYED : LetterEvent.What.LOCKED_OUT, again());
        }
    }

    /** A new start may mean a new password: it is tried at once. */
    void open(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew()
                .run(() -> set("update post_office set trouble = null where trouble is not null"));
    }

    /** Why no letter goes just now; one that an operator sends to see whether letters go is tried all the same. */
    Optional<Hold> closed(Letter letter) {
        return trouble(letter)
                .filter(trouble -> trouble.again().isAfter(clock.instant()))
                .map(Trouble::hold);
    }

    /** Of those whose turn it is, all but one wait to see how that one fares after a trouble. */
    Optional<Hold> queue(Letter letter, Instant now) {
        return pace(letter, now).or(() -> trouble(letter)
                .filter(trouble -> !isFirst(trouble, now))
                .map(lost -> new Trouble(lost.words(), now, lost.since()).hold()));
    }

    /** Answers take a turn and never wait for it; others wait for theirs. */
    private Optional<Hold> pace(Letter letter, Instant now) {
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
        LOG.warnf("The mail server does not let us in, so letters wait; it says: %s", words);
        return note(words);
    }

    void silent() {
        LOG.warn("The mail server does not answer, so letters wait");
        note("");
    }

    /** It answers, whatever it says. */
    void speaks() {
        QuarkusTransaction.requiringNew()
                .run(() -> set("update post_office set trouble = null, trouble_since = null where trouble = ''"));
    }

    /** It lets us in. Writes nothing where nothing was wrong. */
    void isWell() {
        set("update post_office set trouble = null, trouble_since = null where trouble_since is not null");
    }

    /** What keeps letters from going, if the latest try was not let in, or not answered. */
    Optional<Trouble> trouble() {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(TROUBLE)) {
                var rows = statement.executeQuery();
                return rows.next()
                        ? Optional.of(new Trouble(
                                rows.getString(1),
                                rows.getTimestamp(2).toInstant(),
                                rows.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        });
    }

    private Optional<Trouble> trouble(Letter letter) {
        return letter.kind().equals(MailKind.TRIAL.code()) ? Optional.empty() : trouble();
    }

    private boolean isFirst(Trouble trouble, Instant now) {
        return set(TRY, now, trouble.at()) == 1;
    }

    private Instant note(String words) {
        var now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> set(NOTE, words, now));
        return new Trouble(words, now, now).again();
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

    private int set(String sql, Object... values) {
        var statement = database.createNativeQuery(sql);
        for (var place = 0; place < values.length; place++) {
            statement.setParameter(place + 1, values[place]);
        }
        return statement.executeUpdate();
    }
}
