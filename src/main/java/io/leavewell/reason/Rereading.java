package io.leavewell.reason;

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

/** All history read again, from the oldest statement to the newest: how far it is, and who stopped it. */
@Entity
public class Rereading extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private long total;
    private long done;
    private long changed;
    private UUID reached;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Rereading() {}

    /** From the beginning; one that is under way begins anew, since what it has read is read by an older model. */
    static Rereading begin(String by, Instant now) {
        var rereading = open().orElseGet(Rereading::new);
        if (rereading.id == null) {
            rereading.id = UuidCreator.getTimeOrderedEpoch();
        }
        rereading.askedAt = now;
        rereading.askedBy = by;
        rereading.total = Statement.count();
        rereading.done = 0;
        rereading.changed = 0;
        rereading.reached = null;
        rereading.stoppedAt = null;
        rereading.persist();
        return rereading;
    }

    /** The one that is not finished. */
    static Optional<Rereading> open() {
        return find("finishedAt is null")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public static Optional<Rereading> last() {
        return find("order by askedAt desc, id desc").firstResultOptional();
    }

    List<Statement> next(int many) {
        return reached == null
                ? Statement.find("order by id").page(0, many).list()
                : Statement.find("id > ?1 order by id", reached).page(0, many).list();
    }

    void advance(List<Statement> read, int others) {
        done += read.size();
        changed += others;
        reached = read.get(read.size() - 1).id();
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    void stop(Instant now) {
        stoppedAt = now;
    }

    void resume() {
        stoppedAt = null;
    }

    public boolean isRunning() {
        return finishedAt == null && stoppedAt == null;
    }

    public boolean isStopped() {
        return finishedAt == null && stoppedAt != null;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public long total() {
        return Math.max(total, done);
    }

    public long done() {
        return done;
    }

    /** How many count under another heading now. */
    public long changed() {
        return changed;
    }

    public long percent() {
        return total() == 0 ? 100 : 100 * done / total();
    }
}
