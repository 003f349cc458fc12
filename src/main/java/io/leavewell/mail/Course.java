package io.leavewell.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a letter makes its way.
 *
 * @param dueAt when it is looked at next
 * @param countedAt since when it has a place in its reader's budget; null if it has none
 * @param slotAt when its turn is where only so many go in a minute; null if it has none
 * @param copies who else gets it
 */
@Embeddable
public record Course(
        @Enumerated(EnumType.STRING) Priority priority,
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "counted_at") Instant countedAt,
        @Column(name = "slot_at") Instant slotAt,
        @JdbcTypeCode(SqlTypes.JSON) List<Mailbox> copies) {

    public Course {
        copies = copies == null ? List.of() : copies;
    }

    Course due(Instant when) {
        return new Course(priority, when, countedAt, slotAt, copies);
    }

    Course counted(Instant when) {
        return new Course(priority, dueAt, when, slotAt, copies);
    }

    Course turn(Instant when) {
        return new Course(priority, dueAt, countedAt, when, copies);
    }

    Course forgotten() {
        return new Course(priority, dueAt, countedAt, slotAt, List.of());
    }
}
