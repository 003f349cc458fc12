package io.leavewell.segment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Json;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Customers that operators look at together, by a name and conditions which all hold. */
@Entity
public class Segment extends PanacheEntityBase {

    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};

    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private String conditions;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Segment() {}

    public Segment(String name, List<Condition> conditions, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.madeAt = now;
        this.madeBy = by;
        describe(new Described(name, conditions));
    }

    /** Those in use, by their names. */
    public static List<Segment> inUse() {
        return list("endedAt is null order by lower(name), id");
    }

    public static Optional<Segment> at(UUID id) {
        return findByIdOptional(id);
    }

    /** Those no longer in use, the latest first. */
    static List<Segment> ended() {
        return list("endedAt is not null order by endedAt desc, id");
    }

    /** The one in use that is called so, in whatever case. */
    static Optional<Segment> named(String name) {
        return find("endedAt is null and lower(name) = lower(?1)", name).firstResultOptional();
    }

    /** Whoever gives a name waits here for others who do, so that no two give the same. */
    static void oneAtATime() {
        getEntityManager()
                .createNativeQuery("select count(pg_advisory_xact_lock(hashtext('segment')))", Long.class)
                .getSingleResult();
    }

    final void describe(Described described) {
        name = described.name();
        conditions = write(described.conditions());
    }

    void end(Instant now) {
        endedAt = now;
    }

    void bringBack() {
        endedAt = null;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public List<Condition> conditions() {
        try {
            return Json.MAPPER.readValue(conditions, CONDITIONS);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("These are no conditions: " + conditions, ours);
        }
    }

    Described described() {
        return new Described(name, conditions());
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public boolean isInUse() {
        return endedAt == null;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Jackson writes the kind of each only where it knows what the list is of. */
    private static String write(List<Condition> conditions) {
        try {
            return Json.MAPPER.writerFor(CONDITIONS).writeValueAsString(conditions);
        } catch (JsonProcessingException ours) {
            throw new IllegalArgumentException("Cannot be written as JSON", ours);
        }
    }
}
