package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change that must happen in billing once: written with the wish, settled when billing confirms. */
@Entity
public class Effect extends PanacheEntityBase {

    @Id
    private UUID id;

    private String key;
    private UUID about;

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    @JdbcTypeCode(SqlTypes.JSON)
    private Change change;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "stuck_at")
    private Instant stuckAt;

    private String error;

    protected Effect() {}

    Effect(UUID about, String key, Subscription subscription, Change change) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.about = about;
        this.key = key;
        this.subscription = subscription;
        this.change = change;
    }

    /** All of what something led to, in the order of their recording. */
    public static List<Effect> about(UUID about) {
        return list("about = ?1 order by recordedAt, id", about);
    }

    static Optional<Effect> under(String key) {
        return find("key", key).firstResultOptional();
    }

    /** The id of the last one that something led to, if billing has not settled it. */
    public static Optional<UUID> openAbout(UUID about) {
        var open = "select id from Effect where about = ?1 and doneAt is null and stuckAt is null"
                + " order by recordedAt desc, id desc";
        return getEntityManager()
                .createQuery(open, UUID.class)
                .setParameter(1, about)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether billing has done all that something led to. */
    public static boolean isAllDone(UUID about) {
        return count("about = ?1 and doneAt is null", about) == 0;
    }

    /**
     * This one, after those recorded earlier for the same subscription that are not settled: all locked, and in the same
     * order by everybody, so that nobody waits in a circle.
     */
    static List<Effect> lockedUpTo(UUID id) {
        return Effect.<Effect>find(
                        "subscription.id = (select e.subscription.id from Effect e where e.id = ?1)"
                                + " and (id = ?1 or id < ?1 and doneAt is null and stuckAt is null) order by id",
                        id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static Effect locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public UUID id() {
        return id;
    }

    public UUID about() {
        return about;
    }

    public String key() {
        return key;
    }

    public Subscription subscription() {
        return subscription;
    }

    public Change change() {
        return change;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /** Billing will not do it; a person must look. */
    public boolean isStuck() {
        return stuckAt != null && doneAt == null;
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    Effect recorded(Instant now) {
        recordedAt = now;
        persist();
        return this;
    }

    void done(Receipt receipt) {
        doneAt = receipt.at();
        error = null;
    }

    void stuck(Instant now, String why) {
        stuckAt = now;
        error = why;
    }
}
