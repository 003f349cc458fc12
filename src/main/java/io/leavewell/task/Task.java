package io.leavewell.task;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that a person of the team has to do. */
@Entity
public class Task extends PanacheEntityBase {

    @Id
    private UUID id;

    private String kind;
    private String about;
    private String words;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private String outcome;

    protected Task() {}

    private Task(String kind, String about, String words, Instant openedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.about = about;
        this.words = words;
        this.openedAt = openedAt;
    }

    /** Opens a task, once for the same thing: a second call gives the first task back. */
    public static Task open(String kind, String about, String words, Instant now) {
        return known(kind, about).orElseGet(() -> {
            var task = new Task(kind, about, words, now);
            task.persist();
            return task;
        });
    }

    public static Optional<Task> known(String kind, String about) {
        return find("kind = ?1 and about = ?2", kind, about).firstResultOptional();
    }

    /** Those of a kind that were opened before a moment and still say something. */
    public static List<Task> worded(String kind, Instant before) {
        return list("kind = ?1 and openedAt < ?2 and words is not null", kind, before);
    }

    public static List<Task> open() {
        return list("closedAt is null order by openedAt");
    }

    public UUID id() {
        return id;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public String kind() {
        return kind;
    }

    public String about() {
        return about;
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Task due(Instant by) {
        dueAt = by;
        return this;
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** The words go, and how it ended; that there was a task stays. */
    public void forget() {
        words = null;
        outcome = null;
    }

    public Instant openedAt() {
        return openedAt;
    }

    boolean isOverdue(Instant now) {
        return isOpen() && dueAt != null && dueAt.isBefore(now);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The name of who closed it; empty if the product did. */
    Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** How it ended. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Reads it anew; nobody else changes it until this transaction ends. */
    Task hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    void close(String how, String by, Instant now) {
        closedBy = by;
        close(how, now);
    }

    public void close(String how, Instant now) {
        outcome = how;
        closedAt = now;
    }
}
