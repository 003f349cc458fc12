package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.customer.Customer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private ByHand byHand;

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

    /** What was recorded later for the same subscription. */
    public List<Effect> later() {
        return list("subscription = ?1 and id > ?2 order by id", subscription, id);
    }

    static List<Effect> of(Customer customer) {
        return list("subscription.customer = ?1 order by id", customer);
    }

    /**
     * What billing said to them, and what a person noted who did them by hand; that it was so stays.
     *
     * @return how many such words there were
     */
    static int forgetErrors(Customer customer) {
        return update(
                "error = null, byHand.note = null where (error is not null or byHand.note is not null)"
                        + " and subscription.id in (select s.id from Subscription s where s.customer = ?1)",
                customer);
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

    Optional<Instant> stuckAt() {
        return Optional.ofNullable(stuckAt);
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /** Who did it in billing, where the product could not. */
    public Optional<ByHand> byHand() {
        return Optional.ofNullable(byHand);
    }

    /** Reads it anew; nobody else changes it until this transaction ends. */
    Effect hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
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

    /** A person has mended what stood in its way. */
    void tryAgain() {
        stuckAt = null;
        error = null;
    }

    void done(ByHand how, Instant now) {
        byHand = how;
        doneAt = now;
        error = null;
    }
}
