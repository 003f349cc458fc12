package io.leavewell.reason.theme;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that people ask for, and what becomes of it. */
@Entity
public class Theme extends PanacheEntityBase {

    @Id
    private UUID id;

    private String name;
    private String filter;
    private UUID owner;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private String link;
    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> words;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "shipped_at")
    private Instant shippedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Theme() {}

    public Theme(Sketch sketch, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.madeAt = now;
        this.madeBy = by;
        describe(sketch, now);
    }

    static Optional<Theme> at(UUID id) {
        return findByIdOptional(id);
    }

    /** Read for changing: nobody changes it meanwhile. */
    static Optional<Theme> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By their names. */
    static List<Theme> all(boolean ended) {
        return list((ended ? "endedAt is not null" : "endedAt is null") + " order by lower(name), id");
    }

    /** Whether another one in use is called so. */
    static boolean existsNamed(String name, UUID except) {
        return count("endedAt is null and lower(name) = lower(?1) and id <> ?2", name, except) > 0;
    }

    final void describe(Sketch sketch, Instant now) {
        name = sketch.name();
        filter = sketch.filter().text();
        owner = sketch.owner().orElse(null);
        link = sketch.link().orElse(null);
        note = sketch.note().orElse(null);
        changedAt = now;
    }

    /** To any other status than shipped. */
    void become(Status other, Instant now) {
        status = other;
        shippedAt = null;
        changedAt = now;
    }

    /** @param told what those who asked are told; empty if nobody is */
    void ship(Optional<Announcement> told, Instant now) {
        become(Status.SHIPPED, now);
        shippedAt = now.truncatedTo(ChronoUnit.MICROS);
        told.ifPresent(announcement -> {
            subject = announcement.subject().byLanguage();
            words = announcement.words().byLanguage();
        });
    }

    void end(Instant now) {
        endedAt = now;
        changedAt = now;
    }

    void bringBack(Instant now) {
        endedAt = null;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Sketch sketch() {
        return new Sketch(
                name,
                Filter.of(filter),
                Optional.ofNullable(owner),
                Optional.ofNullable(link),
                Optional.ofNullable(note));
    }

    Filter filter() {
        return Filter.of(filter);
    }

    Status status() {
        return status;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Empty unless it is shipped. */
    Optional<Instant> shippedAt() {
        return Optional.ofNullable(shippedAt);
    }

    /** Whether it is the same shipping still, and not a later one. */
    boolean isShipped(Instant at) {
        return at.equals(shippedAt);
    }

    boolean isShipped() {
        return status == Status.SHIPPED;
    }

    boolean isInUse() {
        return endedAt == null;
    }

    /** The last one that was written; empty if none was. */
    Optional<Announcement> announcement() {
        return Optional.ofNullable(words).map(kept -> new Announcement(new Text(subject), new Text(kept)));
    }
}
