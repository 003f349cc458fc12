package io.leavewell.account;

import io.leavewell.web.SigningKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets attempts through one by one, over all replicas; whoever is too quick costs one read, and no lock. */
@ApplicationScoped
class Throttle {

    private static final String FIRST = """
            insert into Attempts (who, many, lastAt, freeAt) values (:who, 0, :now, :now) on conflict (who) do nothing""";

    @Inject
    SigningKey key;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Counts an attempt, in a transaction of its own. @return how long to wait; empty if it may be made now */
    Optional<Duration> claim(Gate gate, String who) {
        var subject = subject(gate, who);
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var wait = Attempts.of(subject).map(attempts -> attempts.waits(now)).filter(time -> !time.isZero());
            return wait.isPresent() ? wait : claim(gate, subject, now);
        });
    }

    /** They have proved who they are: what was tried in their name is forgotten. */
    void forgive(Gate gate, String who) {
        QuarkusTransaction.joiningExisting().run(() -> Attempts.deleteById(subject(gate, who)));
    }

    /** This attempt ended well; others from the same place still count. */
    void giveBack(Gate gate, String who) {
        QuarkusTransaction.joiningExisting()
                .run(() -> Attempts.held(subject(gate, who)).ifPresent(attempts -> attempts.giveBack(clock.instant())));
    }

    /** @return how many were forgotten */
    long forgetBefore(Instant moment) {
        return Attempts.delete("lastAt < ?1", moment);
    }

    private Optional<Duration> claim(Gate gate, String subject, Instant now) {
        database.createQuery(FIRST)
                .setParameter("who", subject)
                .setParameter("now", now)
                .executeUpdate();
        database.clear();
        var attempts = Attempts.held(subject).orElseThrow();
        return attempts.claim(gate, now) ? Optional.empty() : Optional.of(attempts.waits(now));
    }

    /** Nobody can read from it who it was. */
    private String subject(Gate gate, String who) {
        return Secret.encoded(key.sign("account attempts " + gate.subject(who)));
    }
}
