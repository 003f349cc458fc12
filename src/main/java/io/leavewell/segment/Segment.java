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
        describe(name, conditions);
    }

    /** Those in use, by their names. */
    public static List<Segment> inUse() {
        return list("endedAt is null order by lower(name), id");
    }

    public static Optional<Segment> at(UUID id) {
        return findByIdOptional(id);
    }

    static boolean existsNamed(String name, UUID other) {
        return count("endedAt is null and lower(name) = lower(?1) and id <> ?2", name, other) > 0;
    }

    final void describe(String newName, List<Condition> newConditions) {
        name = newName;
        conditions = write(newConditions);
    }

    void end(Instant now) {
        endedAt = now;
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

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public boolean isInUse() {
        return endedAt == null;
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
