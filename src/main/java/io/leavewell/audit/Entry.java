package io.leavewell.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Actor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of the audit: an act of somebody, with what it changed. */
@Entity
@Table(name = "audit_entry")
public class Entry extends PanacheEntityBase {

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    private String actor;
    private String act;
    private String kind;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private String after;

    protected Entry() {}

    Entry(Actor by, Act act, Subject about, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.at = at;
        this.actorId = by.id();
        this.actor = by.name();
        this.act = act.code();
        this.kind = about.kind();
        this.subject = about.id();
    }

    /** What an act is about: a kind of thing, and which one. */
    record Subject(String kind, String id) {}

    Entry changing(String from, String to) {
        before = from;
        after = to;
        return this;
    }

    static boolean existsSince(Actor by, Act act, Subject about, Instant since) {
        return count(
                        "actorId = ?1 and act = ?2 and kind = ?3 and subject = ?4 and at > ?5",
                        by.id(),
                        act.code(),
                        about.kind(),
                        about.id(),
                        since)
                > 0;
    }

    /** All about one thing, the latest first. */
    public static List<Entry> about(String kind, String id) {
        return list("kind = ?1 and subject = ?2 order by at desc, id desc", kind, id);
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Empty for the product itself. */
    public Optional<UUID> actorId() {
        return Optional.ofNullable(actorId);
    }

    /** The name of who did it, as it was then. */
    public String actor() {
        return actor;
    }

    /** The code of its {@link Act}. */
    public String act() {
        return act;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** JSON; empty if there was nothing before. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** JSON; empty if there is nothing after. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }
}
