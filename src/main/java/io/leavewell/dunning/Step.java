package io.leavewell.dunning;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One thing to be done in a recovery, once. */
@Entity
@Table(name = "recovery_step")
public class Step extends PanacheEntityBase {

    /** What it does. */
    public enum Kind {
        LETTER,
        /** Charges the card on file again. */
        RETRY,
        /** Nobody paid in time: the schedule says what happens. */
        FINISH
    }

    /** What came of it. */
    public enum Result {
        /** The letter is on its way; whether it still matters is asked once more when it goes. */
        POSTED,
        /** A later letter was due as well, after a standstill: one is enough. */
        OVERTAKEN,
        /** The customer has named a day on which to charge them, which is still to come. */
        PROMISED,
        /** Belongs to those who get no letters, for comparison. */
        HELD_OUT,
        /** They want no such letters, or their address takes none. */
        SUPPRESSED,
        /** Nobody knows an address. */
        NO_ADDRESS,
        /** All was settled before. */
        SETTLED,
        /** The money came. */
        PAID,
        /** The bank said no again. */
        DECLINED,
        /** There was nothing to charge, or no card. */
        NOTHING_TO_CHARGE,
        /** Another plan has taken its place. */
        REPLANNED,
        /** The schedule's end was carried out. */
        DONE
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Recovery recovery;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Tone tone;

    private int place;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    private Result result;

    protected Step() {}

    Step(Recovery recovery, Planned planned, int place) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.recovery = recovery;
        this.kind = planned.kind();
        this.tone = planned.tone();
        this.place = place;
        this.plannedAt = planned.due();
        this.dueAt = planned.due();
    }

    static Optional<Step> at(UUID id) {
        return findByIdOptional(id);
    }

    /** In the order in which they are planned. */
    public static List<Step> of(Recovery recovery) {
        return list("recovery = ?1 order by dueAt, place", recovery);
    }

    static List<Step> waiting(Recovery recovery, Kind kind) {
        return list("recovery = ?1 and kind = ?2 and takenAt is null order by dueAt, place", recovery, kind);
    }

    /** Letters that were posted, the latest first. */
    static List<Step> posted(Recovery recovery) {
        return list(
                "recovery = ?1 and kind = ?2 and result = ?3 order by takenAt desc, place desc",
                recovery,
                Kind.LETTER,
                Result.POSTED);
    }

    /** Nobody else takes it until this transaction ends; empty if somebody has, or is about to. */
    static Optional<Step> taken(UUID id) {
        return Step.<Step>find("id = ?1 and takenAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void take(Result outcome, Instant now) {
        if (takenAt == null) {
            takenAt = now;
            result = outcome;
        }
    }

    /** It is taken, and this came of it. */
    void turnedOut(Result outcome) {
        result = outcome;
    }

    /** It is not taken yet. */
    void putOff(Instant until) {
        dueAt = until;
        takenAt = null;
        result = null;
    }

    public UUID id() {
        return id;
    }

    public Recovery recovery() {
        return recovery;
    }

    public Kind kind() {
        return kind;
    }

    /** Of a letter. */
    public Optional<Tone> tone() {
        return Optional.ofNullable(tone);
    }

    int place() {
        return place;
    }

    /** As it was planned first. */
    public Instant plannedAt() {
        return plannedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    /** Empty while it waits. */
    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }
}
