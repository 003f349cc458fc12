package io.leavewell.reason.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Mrr;
import io.leavewell.reason.Heading;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Of which statements somebody wants to hear at once, and how. */
@Entity
@Table(name = "alert_rule")
class AlertRule extends PanacheEntityBase {

    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] headings;

    @Column(name = "least_value")
    private Long leastValue;

    private Currency currency;
    private UUID segment;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] words;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Way way;

    private String target;
    private UUID owner;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private UUID trial;

    protected AlertRule() {}

    AlertRule(Wanted wanted, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.madeBy = by;
        this.madeAt = now;
        describe(wanted);
    }

    /** Those that tell. */
    static List<AlertRule> active() {
        return list("pausedAt is null and endedAt is null order by id");
    }

    /** Those that are not ended, by their names. */
    static List<AlertRule> standing() {
        return list("endedAt is null order by lower(name), id");
    }

    /** Of these, ended or not. */
    static Map<UUID, String> names(List<UUID> ids) {
        return AlertRule.<AlertRule>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(AlertRule::id, AlertRule::name));
    }

    static Optional<AlertRule> standing(UUID id) {
        return AlertRule.<AlertRule>findByIdOptional(id).filter(rule -> !rule.isEnded());
    }

    /** Of whose latest trial this is the message. */
    static Optional<AlertRule> triedBy(UUID message) {
        return find("trial = ?1 and endedAt is null", message).firstResultOptional();
    }

    /** Read for changing, or for telling: one after the other, so that what belongs together is told together. */
    static Optional<AlertRule> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    final void describe(Wanted wanted) {
        var conditions = wanted.conditions();
        name = wanted.name();
        headings = conditions.headings().stream().map(Heading::code).toArray(String[]::new);
        leastValue = conditions.least().map(Mrr::perYear).orElse(null);
        currency = conditions.least().map(Mrr::currency).orElse(null);
        segment = conditions.segment().orElse(null);
        words = conditions.words().toArray(String[]::new);
        way = wanted.way();
        target = wanted.target().orElse(null);
        owner = wanted.owner();
    }

    /** @return by which the message of the trial is known */
    UUID tryOut() {
        trial = UUID.randomUUID();
        return trial;
    }

    void pause(Instant now) {
        pausedAt = now;
    }

    void resume() {
        pausedAt = null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Conditions conditions() {
        return new Conditions(
                Arrays.stream(headings).map(Heading::new).toList(),
                Optional.ofNullable(leastValue).map(value -> new Mrr(value, currency)),
                Optional.ofNullable(segment),
                List.of(words));
    }

    Way way() {
        return way;
    }

    Optional<URI> target() {
        return Optional.ofNullable(target).map(URI::create);
    }

    UUID owner() {
        return owner;
    }

    boolean isActive() {
        return pausedAt == null && endedAt == null;
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    boolean isEnded() {
        return endedAt != null;
    }
}
