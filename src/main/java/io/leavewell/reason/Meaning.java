package io.leavewell.reason;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is made of what somebody said: found in their words, set right by an operator, and so its heading. */
@Embeddable
public class Meaning {

    @Enumerated(EnumType.STRING)
    private Reason found;

    private Double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private String tags;

    private String corrected;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    private String heading = Heading.NONE;

    @Column(name = "read_by")
    private String readBy;

    protected Meaning() {}

    static Meaning unread(Optional<Reason> chosen) {
        var meaning = new Meaning();
        meaning.heading = chosen.map(Reason::name).orElse(Heading.NONE);
        return meaning;
    }

    /** Takes what was found; where there was nothing to read any more, what was found before stays. */
    void read(Optional<Findings> findings, String by) {
        findings.ifPresent(read -> {
            var first = read.tags().get(0);
            found = first.reason();
            confidence = first.confidence();
            tags = Tags.written(read.tags());
        });
        readBy = by;
    }

    /** What was found, and by which tagger; empty if nobody has read it, or the words are gone. */
    Optional<Findings> findings() {
        return tags == null || readBy == null
                ? Optional.empty()
                : Optional.of(new Findings(tags()).readBy(readBy.replaceFirst("/[^/]*$", "")));
    }

    void correct(Heading right, String by, Instant now) {
        corrected = right.code();
        correctedBy = by;
        correctedAt = now;
    }

    void withdrawCorrection() {
        corrected = null;
        correctedBy = null;
        correctedAt = null;
    }

    void countUnder(Heading one) {
        heading = one.code();
    }

    /** The surest reason in the words; {@code OTHER} if none was sure; empty if there were no words, or nobody read them. */
    public Optional<Reason> found() {
        return Optional.ofNullable(found);
    }

    public double confidence() {
        return confidence == null ? 0 : confidence;
    }

    /** The surest first. */
    public List<Tag> tags() {
        return Tags.read(tags);
    }

    public Optional<Heading> corrected() {
        return Optional.ofNullable(corrected).map(Heading::new);
    }

    public Optional<String> correctedBy() {
        return Optional.ofNullable(correctedBy);
    }

    public Optional<Instant> correctedAt() {
        return Optional.ofNullable(correctedAt);
    }

    public Heading heading() {
        return new Heading(heading);
    }

    public boolean isRead() {
        return readBy != null;
    }
}
