package io.leavewell.outgoing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something another system is to be told, and whether it was. */
@Entity
@Table(name = "outgoing_call")
class Call extends PanacheEntityBase {

    @Id
    private UUID id;

    private String kind;
    private UUID about;
    private String target;
    private String body;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    protected Call() {}

    Call(Target target, String kind, UUID about, String body, Instant madeAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.target = target.url().toString();
        this.kind = kind;
        this.about = about;
        this.body = body;
        this.madeAt = madeAt;
    }

    /** Empty if it has arrived, if the receiver is gone, or if it is forgotten. */
    static Optional<Call> open(UUID id) {
        return Call.<Call>findByIdOptional(id).filter(Call::isOpen);
    }

    static List<Call> about(UUID matter) {
        return list("about = ?1 order by madeAt, id", matter);
    }

    Calls.Told told() {
        return new Calls.Told(kind, target, madeAt, Optional.ofNullable(deliveredAt), body);
    }

    UUID id() {
        return id;
    }

    Target target() {
        return new Target(URI.create(target));
    }

    String body() {
        return body;
    }

    Seal seal(Instant at) {
        return new Seal(id, at, body);
    }

    /** Neither arrived nor given up. */
    boolean isOpen() {
        return deliveredAt == null && goneAt == null;
    }

    void arrive(Instant at) {
        if (isOpen()) deliveredAt = at;
    }

    /** The receiver has said that it wants no more of these. */
    void giveUp(Instant at) {
        if (isOpen()) goneAt = at;
    }
}
