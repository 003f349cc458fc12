package io.leavewell.reason.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A statement for which a rule held, and whether it was told. The first of a rule is told at once, and opens a window in
 * which further ones are gathered with it.
 */
@Entity
class Alert extends PanacheEntityBase {

    /** The one that was told at once, as long as what is gathered with it has not been told. */
    private static final String OPEN = "from Alert a where a.rule = ?1 and a.bundle = a.id and a.madeAt > ?2"
            + " and not exists (select 1 from Alert m where m.bundle = a.id and m.id <> a.id and m.sentAt is not null)"
            + " order by a.madeAt desc";

    @Id
    private UUID id;

    private UUID rule;
    private UUID statement;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private UUID bundle;

    protected Alert() {}

    /** @param first with which it is gathered; empty if it is told at once */
    Alert(UUID rule, UUID statement, Optional<Alert> first, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.rule = rule;
        this.statement = statement;
        this.madeAt = now;
        this.bundle = first.map(Alert::id).orElse(id);
    }

    static Optional<Alert> at(UUID id) {
        return findByIdOptional(id);
    }

    static boolean exists(UUID rule, UUID statement) {
        return count("rule = ?1 and statement = ?2", rule, statement) > 0;
    }

    static Optional<Alert> openSince(UUID rule, Instant moment) {
        return find(OPEN, rule, moment).firstResultOptional();
    }

    /** What was gathered after the first, the oldest first. */
    static List<Alert> gathered(UUID bundle) {
        return list("bundle = ?1 and id <> ?1 order by madeAt, id", bundle);
    }

    static List<Alert> lastTold(int most) {
        return Alert.<Alert>find("sentAt is not null order by sentAt desc, id desc")
                .page(Page.ofSize(most))
                .list();
    }

    /** When each rule last held. */
    static Map<UUID, Instant> lastOfEach() {
        return getEntityManager()
                .createQuery("select a.rule, max(a.madeAt) from Alert a group by a.rule", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    /** About what one person said. */
    static List<Alert> about(UUID customer) {
        return list("statement in (select s.id from Statement s where s.customer = ?1) order by madeAt, id", customer);
    }

    static List<Alert> madeBefore(Instant moment, int most) {
        return Alert.<Alert>find("madeAt < ?1 order by madeAt", moment)
                .page(Page.ofSize(most))
                .list();
    }

    void tell(Instant now) {
        sentAt = now;
    }

    /** As if it had not been told: in another message. */
    void gatherAnew(UUID other) {
        bundle = other;
        sentAt = null;
    }

    UUID id() {
        return id;
    }

    UUID rule() {
        return rule;
    }

    UUID statement() {
        return statement;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    UUID bundle() {
        return bundle;
    }
}
