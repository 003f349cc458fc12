package io.leavewell.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A link that lets somebody in once, without a password: from the console, or from a letter. */
@Entity
class Ticket extends PanacheEntityBase {

    /** What it is for. */
    enum Kind {
        /** Makes the first admin; good until used. */
        SET_UP("set-up", null),
        /** Makes a colleague. */
        INVITATION("invitation", Duration.ofDays(7)),
        /** Lets somebody choose a new password. */
        RESET("reset", Duration.ofMinutes(30));

        private final String path;
        private final Duration good;

        Kind(String path, Duration good) {
            this.path = path;
            this.good = good;
        }

        String path() {
            return "/workspace/" + path + "/";
        }
    }

    /** Random throughout: who has the signing key must not be able to guess it. */
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne
    @JoinColumn(name = "operator_id")
    private Operator operator;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "good_until")
    private Instant goodUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Ticket() {}

    /** @param operator whose password it is about; null for people we do not know yet */
    Ticket(UUID id, Kind kind, Operator operator, Instant now) {
        this.id = id;
        this.kind = kind;
        this.operator = operator;
        this.madeAt = now;
        this.goodUntil = kind.good == null ? null : now.plus(kind.good);
    }

    static Optional<Ticket> carrying(Kind kind, String token) {
        return find("kind = ?1 and tokenHash = ?2", kind, Secret.hash(token)).firstResultOptional();
    }

    /** Read for using: nobody else uses it meanwhile. */
    static Optional<Ticket> held(Kind kind, String token) {
        return Ticket.<Ticket>find("kind = ?1 and tokenHash = ?2", kind, Secret.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static void endAll(Kind kind, Operator operator, Instant now) {
        update("endedAt = ?1 where kind = ?2 and operator = ?3 and endedAt is null", now, kind, operator);
    }

    static void endAll(Kind kind, Instant now) {
        update("endedAt = ?1 where kind = ?2 and endedAt is null", now, kind);
    }

    /** Too old, and not yet noted as ended. */
    static List<Ticket> over(Instant now) {
        return list("endedAt is null and goodUntil <= ?1", now);
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Operator operator() {
        return operator;
    }

    /** Empty for one that is good until it is used. */
    Optional<Instant> goodUntil() {
        return Optional.ofNullable(goodUntil);
    }

    boolean isGood(Instant now) {
        return endedAt == null && (goodUntil == null || now.isBefore(goodUntil));
    }

    void recognisedBy(String token) {
        tokenHash = Secret.hash(token);
    }

    /** Used, or withdrawn. */
    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }
}
