package io.leavewell.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Another price for people who subscribe already: drafted, published once, and stopped as long as nobody has paid it. */
@Entity
@Table(name = "price_change")
class PriceChange extends PanacheEntityBase {

    /** What billing was told is taken back in this time. */
    private static final Duration BRAKING = Duration.ofHours(1);

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private PriceTerms terms;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "stopped_by")
    private String stoppedBy;

    @Version
    private int version;

    protected PriceChange() {}

    PriceChange(PriceTerms terms, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.terms = terms;
        this.madeBy = by;
        this.madeAt = now;
    }

    static Optional<PriceChange> at(UUID id) {
        return findByIdOptional(id);
    }

    /** The latest first. */
    static List<PriceChange> latest(int most) {
        return PriceChange.<PriceChange>find("order by madeAt desc, id desc")
                .range(0, most - 1)
                .list();
    }

    /** Reads it anew; nobody else changes it until this transaction ends. */
    PriceChange hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    void describe(PriceTerms changed) {
        terms = changed;
    }

    void publish(String by, Instant now) {
        publishedAt = now;
        publishedBy = by;
    }

    void stop(String by, Instant now) {
        stoppedAt = now;
        stoppedBy = by;
    }

    boolean isDraft() {
        return publishedAt == null;
    }

    boolean isStopped() {
        return stoppedAt != null;
    }

    boolean isRunning() {
        return !isDraft() && !isStopped();
    }

    /** Whether nobody can have paid the new price yet, or will before billing has heard of it. */
    boolean mayBeStopped(Instant now) {
        return isRunning() && now.plus(BRAKING).isBefore(terms.firstMoment());
    }

    UUID id() {
        return id;
    }

    PriceTerms terms() {
        return terms;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    String publishedBy() {
        return publishedBy == null ? "" : publishedBy;
    }

    Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    String stoppedBy() {
        return stoppedBy == null ? "" : stoppedBy;
    }

    /** Grows with each change, so that nobody publishes what they have not seen. */
    int version() {
        return version;
    }
}
