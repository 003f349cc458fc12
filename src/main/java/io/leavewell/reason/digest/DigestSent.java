package io.leavewell.reason.digest;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A digest that was posted: by its rhythm once for each period, or because somebody asked for one. */
@Entity
@Table(name = "digest_sent")
class DigestSent extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "operator_id")
    private UUID operator;

    private String period;
    private String filter;
    private boolean asked;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected DigestSent() {}

    private DigestSent(UUID operator, Stretch stretch, Filter filter, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.operator = operator;
        this.period = stretch.code();
        this.filter = filter.spelled();
        this.sentAt = now;
    }

    /** Empty if the one for this period was. */
    static Optional<DigestSent> due(DigestSubscription by, Stretch stretch, Instant now) {
        if (count("operator = ?1 and period = ?2 and not asked", by.operator(), stretch.code()) > 0) {
            return Optional.empty();
        }
        var sent = new DigestSent(by.operator(), stretch, by.filter(), now);
        sent.persist();
        return Optional.of(sent);
    }

    static DigestSent asked(UUID operator, Stretch stretch, Filter filter, Instant now) {
        var sent = new DigestSent(operator, stretch, filter, now);
        sent.asked = true;
        sent.persist();
        return sent;
    }

    static Optional<DigestSent> at(UUID id) {
        return findByIdOptional(id);
    }

    /** The latest that went to somebody. */
    static Optional<DigestSent> lastTo(UUID operator) {
        return find("operator = ?1 order by sentAt desc, id desc", operator).firstResultOptional();
    }

    static boolean isAskedSince(UUID operator, Instant moment) {
        return count("operator = ?1 and asked and sentAt > ?2", operator, moment) > 0;
    }

    static List<DigestSent> since(Instant moment) {
        return list("sentAt >= ?1", moment);
    }

    static List<DigestSent> before(Instant moment) {
        return list("sentAt < ?1", moment);
    }

    UUID id() {
        return id;
    }

    UUID operator() {
        return operator;
    }

    Stretch stretch() {
        return Stretch.coded(period);
    }

    Filter filter() {
        return Filter.read(filter);
    }

    boolean isAsked() {
        return asked;
    }

    Instant sentAt() {
        return sentAt;
    }
}
