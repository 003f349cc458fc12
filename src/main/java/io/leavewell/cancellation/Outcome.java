package io.leavewell.cancellation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Change;
import io.leavewell.billing.Effect;
import io.leavewell.billing.Subscription;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a visit ended: one for each, with what was promised. */
@Entity
class Outcome extends PanacheEntityBase {

    /** The three ways in which a visit ends. */
    enum Kind {
        /** The customer leaves. */
        CANCELLED,
        /** The customer took an offer and stays. */
        ACCEPTED,
        /** The customer stays without one. */
        KEPT
    }

    private static final String WHOLE = "from Outcome o join fetch o.visit join fetch o.subscription s"
            + " join fetch s.customer join fetch s.terms.plan where o.id = ?1";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Visit visit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reference;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String offer;

    @JdbcTypeCode(SqlTypes.JSON)
    private Change change;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected Outcome() {}

    Outcome(Kind kind, Visit visit, Instant receivedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.visit = visit;
        this.subscription = visit.subscription();
        this.receivedAt = receivedAt;
        this.reference = Reference.next();
    }

    static Optional<Outcome> of(Visit visit) {
        return find("visit", visit).firstResultOptional();
    }

    /** What ended this visit or, from another device, the standing cancellation of the same subscription. */
    static Optional<Outcome> ending(Visit visit) {
        return of(visit).or(() -> visit.isTest() ? Optional.empty() : standing(visit.subscription()));
    }

    static Optional<Outcome> referred(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    /** With all that a page tells of it, in one reading. */
    static Outcome told(UUID id) {
        return find(WHOLE, id).firstResult();
    }

    /** The cancellation of a subscription that stands, made in whatever visit. */
    static Optional<Outcome> standing(Subscription subscription) {
        return Outcome.<Outcome>find(
                        "subscription = ?1 and kind = ?2 and undoneAt is null and visit.test = false"
                                + " order by receivedAt desc",
                        subscription,
                        Kind.CANCELLED)
                .firstResultOptional()
                .filter(Outcome::stillHolds);
    }

    /** The offer that was taken for the same subscription after this visit was opened, and so with another page. */
    static Optional<Outcome> acceptedSince(Visit visit) {
        return Outcome.<Outcome>find(
                        "subscription = ?1 and kind = ?2 and receivedAt >= ?3 and visit.test = false",
                        visit.subscription(),
                        Kind.ACCEPTED,
                        visit.openedAt())
                .firstResultOptional()
                .filter(accepted -> !visit.isTest());
    }

    Outcome promising(Change promised) {
        change = promised;
        return this;
    }

    Outcome by(String acceptedOffer) {
        offer = acceptedOffer;
        return this;
    }

    /** The customer took an offer after all. */
    void turnInto(String acceptedOffer, Change promised) {
        kind = Kind.ACCEPTED;
        by(acceptedOffer).promising(promised);
    }

    /** Whether billing has confirmed everything that follows from it. */
    boolean isCarriedOut() {
        return visit.isTest() || Effect.isAllDone(id);
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    UUID id() {
        return id;
    }

    Visit visit() {
        return visit;
    }

    Subscription subscription() {
        return subscription;
    }

    Kind kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Optional<String> offer() {
        return Optional.ofNullable(offer);
    }

    Optional<Change> change() {
        return Optional.ofNullable(change);
    }

    Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    /** Whether it is a cancellation that was not taken back. */
    boolean isLeaving() {
        return kind == Kind.CANCELLED && !isUndone();
    }

    boolean canBeUndone(Instant now) {
        return kind == Kind.CANCELLED && undoUntil().filter(now::isBefore).isPresent();
    }

    /** Until when a cancellation can be taken back; never where it ended at once. */
    Optional<Instant> undoUntil() {
        return change instanceof Change.CancelAtPeriodEnd leaving && !isUndone()
                ? Optional.of(leaving.endsAt())
                : Optional.empty();
    }

    /** Somebody else, such as the provider, may have restored the subscription meanwhile. */
    private boolean stillHolds() {
        return subscription.isLeaving() || subscription.isEnded() || !isCarriedOut();
    }
}
