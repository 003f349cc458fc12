package io.leavewell.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An operator signed in on one browser, until it is left alone or old, or somebody ends it. */
@Entity
@Table(name = "operator_session")
public class OperatorSession extends PanacheEntityBase {

    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration KEPT_IDLE = Duration.ofDays(14);
    static final Duration KEPT_LONGEST = Duration.ofDays(30);

    /** How exactly it is known when somebody was last here. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne
    @JoinColumn(name = "operator_id")
    private Operator operator;

    private String browser;
    private boolean kept;
    private boolean strong;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    protected OperatorSession() {}

    /** @param token what the browser will show; only its hash is kept */
    OperatorSession(String token, Operator operator, Start start) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.tokenHash = Secret.hash(token);
        this.operator = operator;
        this.browser = start.browser();
        this.kept = start.kept();
        this.strong = start.strong();
        this.startedAt = start.at();
        this.seenAt = start.at();
    }

    /**
     * How a session begins.
     *
     * @param kept whether the operator asked to stay signed in
     * @param strong whether more than a password proved who it is
     */
    record Start(String browser, boolean kept, boolean strong, Instant at) {}

    static Optional<OperatorSession> carrying(String token) {
        return find(
                        "from OperatorSession session join fetch session.operator where session.tokenHash = ?1",
                        Secret.hash(token))
                .firstResultOptional();
    }

    static Optional<OperatorSession> of(UUID id, Operator operator) {
        return find("id = ?1 and operator = ?2", id, operator).firstResultOptional();
    }

    static List<OperatorSession> openOf(Operator operator, Instant now) {
        return OperatorSession.<OperatorSession>list("operator = ?1 and endedAt is null order by seenAt desc", operator)
                .stream()
                .filter(session -> session.isOpen(now))
                .toList();
    }

    static void forgetBefore(Instant moment) {
        delete("seenAt < ?1", moment);
    }

    UUID id() {
        return id;
    }

    Operator operator() {
        return operator;
    }

    /** Its name and the system's; empty if it said nothing that we know. */
    String browser() {
        return browser;
    }

    boolean isKept() {
        return kept;
    }

    boolean isStrong() {
        return strong;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && operator.isEnabled() && now.isBefore(goodUntil());
    }

    /** Of what the forms of this session must carry, besides the signing key: the id will not do, pages show it. */
    String seed() {
        return tokenHash;
    }

    /** The operator is here; written down at most once a minute, and past the entities, which other requests may change. */
    void seen(Instant now) {
        if (seenAt.isBefore(now.minus(MINUTE))) {
            update("seenAt = ?1 where id = ?2 and seenAt < ?1", now, id);
            Operator.update("seenAt = ?1 where id = ?2", now, operator.id());
        }
    }

    /** Whether more than a password proves now who it is. */
    void proves(boolean more) {
        strong = more;
    }

    void end(UUID by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    private Instant goodUntil() {
        var idle = seenAt.plus(kept ? KEPT_IDLE : IDLE);
        var longest = startedAt.plus(kept ? KEPT_LONGEST : LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }
}
