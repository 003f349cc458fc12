package io.leavewell.reason.digest;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** That an operator wants the digest. What comes next is a day of their own calendar, so that it moves with them. */
@Entity
@Table(name = "digest_subscription")
class DigestSubscription extends PanacheEntityBase {

    /** Two who subscribe the same operator at once, by a double click, find the one row. */
    private static final String ROW = """
            insert into digest_subscription (operator_id, rhythm, filter, since, next_on, ended_at)
            values (?1, ?2, '', ?3, ?4, ?3) on conflict do nothing""";

    @Id
    @Column(name = "operator_id")
    private UUID operator;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private String filter;
    private Instant since;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DigestSubscription() {}

    static Optional<DigestSubscription> live(UUID operator) {
        return DigestSubscription.<DigestSubscription>findByIdOptional(operator).filter(one -> one.isLive());
    }

    /** Read for changing: nobody changes it, or sends by it, meanwhile. */
    static Optional<DigestSubscription> held(UUID operator) {
        return findByIdOptional(operator, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whose next one comes on a day or before. */
    static List<UUID> until(LocalDate day) {
        return DigestSubscription.<DigestSubscription>list("endedAt is null and nextOn <= ?1 order by operator", day)
                .stream()
                .map(one -> one.operator)
                .toList();
    }

    /** Those that nobody has ended, the longest first. */
    static List<DigestSubscription> all() {
        return list("endedAt is null order by since, operator");
    }

    /** From now on, or differently from now on. */
    static DigestSubscription take(UUID operator, Rhythm rhythm, Filter filter, Moment now) {
        getEntityManager()
                .createNativeQuery(ROW)
                .setParameter(1, operator)
                .setParameter(2, rhythm.name())
                .setParameter(3, now.instant())
                .setParameter(4, rhythm.from(now.local()))
                .executeUpdate();
        return held(operator).orElseThrow().change(rhythm, filter, now);
    }

    private DigestSubscription change(Rhythm other, Filter narrowed, Moment now) {
        if (!isLive() || rhythm != other) {
            nextOn = other.from(now.local());
        }
        since = isLive() ? since : now.instant();
        rhythm = other;
        filter = narrowed.spelled();
        endedAt = null;
        return this;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    /** After what came due, however long ago. */
    void goOn(LocalDate today) {
        nextOn = rhythm.after(today);
    }

    boolean isLive() {
        return endedAt == null;
    }

    boolean isDue(LocalDateTime now) {
        return isLive() && !now.isBefore(next());
    }

    UUID operator() {
        return operator;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    Filter filter() {
        return Filter.read(filter);
    }

    Instant since() {
        return since;
    }

    LocalDateTime next() {
        return nextOn.atTime(Rhythm.MORNING);
    }
}
