package io.leavewell.reason;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something in which an operator's taxonomy differs from ours: two codes counted as one, or a part counted apart. */
@Entity
@Table(name = "taxonomy_change")
public class TaxonomyChange extends PanacheEntityBase {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;

    @Column(name = "into_code")
    private String into;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] words;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected TaxonomyChange() {}

    /** What was done. */
    public enum Kind {
        /** What counted under one reason counts under another. */
        MERGE,
        /** What counted under one reason counts apart where certain words stand in it. */
        SPLIT
    }

    private TaxonomyChange(Kind kind, String code, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.code = code;
        this.madeBy = by;
        this.madeAt = now;
    }

    static TaxonomyChange merge(Reason one, Reason into, String by, Instant now) {
        var change = new TaxonomyChange(Kind.MERGE, one.name(), by, now);
        change.into = into.name();
        return change;
    }

    /** @param part its code below the reason: letters, digits and underscores */
    static TaxonomyChange split(Reason of, String part, Text name, List<String> words, String by, Instant now) {
        var change = new TaxonomyChange(Kind.SPLIT, Heading.part(of, part).code(), by, now);
        change.name = name.byLanguage();
        change.words = words.toArray(String[]::new);
        return change;
    }

    /** Those that hold, the oldest first. */
    static List<TaxonomyChange> inForce() {
        return list("endedAt is null order by madeAt, id");
    }

    static List<TaxonomyChange> newestFirst() {
        return list("order by madeAt desc, id desc");
    }

    void end(String by, Instant now) {
        endedAt = now;
        endedBy = by;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The reason that went into another, or the part that was split off. */
    public Heading heading() {
        return new Heading(code);
    }

    public Optional<Heading> into() {
        return Optional.ofNullable(into).map(Heading::new);
    }

    public Text name() {
        return name == null ? Text.NONE : new Text(name);
    }

    public List<String> words() {
        return words == null ? List.of() : List.of(words);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public String endedBy() {
        return endedBy == null ? "" : endedBy;
    }
}
