package io.leavewell.reason.report;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that happened on a day, such as a price rise, to be seen beside the figures. */
@Entity
@Table(name = "report_mark")
public class Mark extends PanacheEntityBase {

    @Id
    private UUID id;

    private LocalDate day;
    private String words;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected Mark() {}

    Mark(LocalDate day, String words, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.day = day;
        this.words = words;
        this.madeBy = by;
        this.madeAt = now;
    }

    /** From one day up to before another, the oldest first. */
    static List<Mark> between(LocalDate from, LocalDate to) {
        return list("day >= ?1 and day < ?2 order by day, id", from, to);
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    String words() {
        return words;
    }
}
