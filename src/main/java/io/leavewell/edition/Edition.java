package io.leavewell.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One published version of a thing that operators edit. It never changes; the highest version is in force. */
@Entity
public class Edition extends PanacheEntityBase {

    @EmbeddedId
    private Key key;

    private String definition;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private String note;

    protected Edition() {}

    /** Which version of which kind. */
    @Embeddable
    record Key(String kind, int version) implements Serializable {}

    Edition(String kind, int version, String definition) {
        this.key = new Key(kind, version);
        this.definition = definition;
    }

    Edition published(Instant at, String by, String because) {
        publishedAt = at;
        publishedBy = by;
        note = because;
        persist();
        return this;
    }

    static Optional<Edition> of(String kind, int version) {
        return findByIdOptional(new Key(kind, version));
    }

    /** 0 if nothing is published yet. */
    static int newest(String kind) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(e.key.version), 0) from Edition e where e.key.kind = ?1", Integer.class)
                .setParameter(1, kind)
                .getSingleResult();
    }

    /** The latest first. */
    static List<Edition> history(String kind) {
        return list("key.kind = ?1 order by key.version desc", kind);
    }

    /** So many of them, without the first {@code skipped}. */
    static List<Edition> history(String kind, int skipped, int most) {
        return find("key.kind = ?1 order by key.version desc", kind)
                .range(skipped, skipped + most - 1)
                .list();
    }

    public int version() {
        return key.version();
    }

    public String definition() {
        return definition;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The name of who did it, as it was then. */
    public String publishedBy() {
        return publishedBy;
    }

    /** Why, in the publisher's words. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
