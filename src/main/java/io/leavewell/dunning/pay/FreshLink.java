package io.leavewell.dunning.pay;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.dunning.Recovery;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A fresh link that somebody asked for, on its way to one address; whose it is, only the letter knows. */
@Entity
@Table(name = "fresh_link")
class FreshLink extends PanacheEntityBase {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Recovery recovery;

    private int place;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected FreshLink() {}

    /** @param place from 0, of the addresses to which it goes */
    FreshLink(Recovery recovery, int place, Instant askedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.recovery = recovery;
        this.place = place;
        this.askedAt = askedAt;
    }

    static Optional<FreshLink> at(UUID id) {
        return findByIdOptional(id);
    }

    /** How often somebody asked since then. */
    static long count(Recovery recovery, Instant since) {
        return count("recovery = ?1 and place = 0 and askedAt > ?2", recovery, since);
    }

    UUID id() {
        return id;
    }

    Recovery recovery() {
        return recovery;
    }
}
