package io.leavewell.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** What the team is editing: the next version of a kind, until it is published or thrown away. */
@Entity
public class Draft extends PanacheEntityBase {

    @Id
    private String kind;

    private String definition;

    @Column(name = "based_on")
    private int basedOn;

    private int revision;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Draft() {}

    Draft(String kind) {
        this.kind = kind;
    }

    static Optional<Draft> of(String kind) {
        return findByIdOptional(kind);
    }

    /** As it is now, also if this transaction has read it before; nobody else changes it until it ends. */
    static Optional<Draft> held(String kind) {
        var draft = of(kind);
        draft.ifPresent(known -> getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE));
        return draft;
    }

    void become(String other, Instant at, String by) {
        definition = other;
        revision++;
        changedAt = at;
        changedBy = by;
    }

    /** Published or thrown away: what comes next begins from the version in force. */
    void begin(String inForce, int version) {
        definition = inForce;
        basedOn = version;
        revision++;
        changedAt = null;
        changedBy = null;
    }

    public String definition() {
        return definition;
    }

    /** The version from which it was begun. */
    public int basedOn() {
        return basedOn;
    }

    /** Goes up with every change, also from one draft to the next of the same kind. */
    public int revision() {
        return revision;
    }

    /** Whether somebody has changed anything since the last publication. */
    public boolean isBegun() {
        return changedAt != null;
    }

    /** Empty if it is not begun. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Who changed it last; empty if it is not begun. */
    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }
}
