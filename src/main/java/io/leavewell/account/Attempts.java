package io.leavewell.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often somebody tried at one {@link Gate}, and when they may again. */
@Entity
class Attempts extends PanacheEntityBase {

    static final Duration REMEMBERED = Duration.ofDays(1);

    @Id
    private String who;

    private int many;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "free_at")
    private Instant freeAt;

    protected Attempts() {}

    /** None yet. */
    Attempts(String who, Instant now) {
        this.who = who;
        this.lastAt = now;
        this.freeAt = now;
    }

    static Optional<Attempts> of(String who) {
        return findByIdOptional(who);
    }

    static Optional<Attempts> held(String who) {
        return findByIdOptional(who, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One more if its time has come, and is counted; what counts is when it was made, not how it ends. */
    boolean claim(Gate gate, Instant now) {
        if (now.isBefore(freeAt)) {
            return false;
        }
        many = lastAt.isBefore(now.minus(REMEMBERED)) ? 1 : many + 1;
        lastAt = now;
        freeAt = now.plus(gate.waitAfter(many));
        return true;
    }

    /** One of them ended well, and does not count. */
    void giveBack(Instant now) {
        many = Math.max(0, many - 1);
        freeAt = now;
    }

    Duration waits(Instant now) {
        return now.isBefore(freeAt) ? Duration.between(now, freeAt) : Duration.ZERO;
    }
}
