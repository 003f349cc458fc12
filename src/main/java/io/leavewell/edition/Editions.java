package io.leavewell.edition;

import io.leavewell.web.CurrentActor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All that operators edit, by kind. */
@ApplicationScoped
@Transactional
public class Editions {

    private static final long FRESH = 2_000_000_000L;

    /** Others who save another part at the same moment are let pass so often. */
    private static final int TRIES = 10;

    private static final String LOCK = "select count(pg_advisory_xact_lock(hashtext('edition ' || ?1)))";

    private record Seen(int version, long at) {}

    @Inject
    CurrentActor current;

    @Inject
    EntityManager database;

    @Inject
    Event<Published> news;

    @Inject
    Clock clock;

    private final Map<String, Seen> newest = new ConcurrentHashMap<>();

    /** The version in force, 0 if there is none; one published on another replica is seen a moment later. */
    public int newest(String kind) {
        var seen = newest.get(kind);
        if (seen == null || System.nanoTime() - seen.at() > FRESH) {
            seen = new Seen(Edition.newest(kind), System.nanoTime());
            newest.put(kind, seen);
        }
        return seen.version();
    }

    /** @throws java.util.NoSuchElementException if there is no such version */
    public String definition(String kind, int version) {
        return Edition.of(kind, version).orElseThrow().definition();
    }

    /** Empty if there is no such version. */
    public Optional<Edition> edition(String kind, int version) {
        return Edition.of(kind, version);
    }

    /** The latest first. */
    public List<Edition> history(String kind) {
        return Edition.history(kind);
    }

    /** The latest first, without the first {@code skipped}. */
    public List<Edition> history(String kind, int skipped, int most) {
        return Edition.history(kind, skipped, most);
    }

    /** What is being edited; if nothing is, it equals the version in force. */
    public Draft draft(String kind) {
        return Draft.of(kind).orElseGet(() -> fresh(kind));
    }

    /**
     * @param revision of the draft that the change was made to
     * @throws Stale if that is not how it stands
     */
    public Draft save(String kind, int revision, String definition) {
        var draft = held(kind, revision);
        draft.become(definition, clock.instant(), current.get().name());
        draft.persist();
        return draft;
    }

    /**
     * Puts the draft in force.
     *
     * @return its version
     * @throws Stale if the draft is not the one that the publisher has seen
     */
    public int publish(String kind, int revision, String note) {
        var draft = held(kind, revision);
        var version = publish(kind, draft.definition(), note);
        begin(draft, kind);
        draft.persist();
        return version;
    }

    /** Puts a definition in force as it stands, past the draft, such as one that lies in the product. */
    public int publish(String kind, String definition, String note) {
        lock(kind);
        var version = Edition.newest(kind) + 1;
        new Edition(kind, version, definition)
                .published(clock.instant(), current.get().name(), note);
        newest.remove(kind);
        Draft.held(kind).filter(draft -> !draft.isBegun()).ifPresent(draft -> begin(draft, kind));
        news.fire(new Published(kind, version));
        return version;
    }

    /** Begins anew from the version in force. */
    public void discard(String kind, int revision) {
        begin(held(kind, revision), kind);
    }

    /** Does what changes a draft in a transaction of its own, anew whenever somebody else was faster. */
    public static void patiently(Runnable act) {
        for (var tries = 1; tries < TRIES; tries++) {
            try {
                QuarkusTransaction.requiringNew().run(act);
                return;
            } catch (Stale other) {
                continue;
            }
        }
        QuarkusTransaction.requiringNew().run(act);
    }

    private static Draft fresh(String kind) {
        var draft = new Draft(kind);
        begin(draft, kind);
        return draft;
    }

    private static void begin(Draft draft, String kind) {
        var version = Edition.newest(kind);
        draft.begin(Edition.of(kind, version).map(Edition::definition).orElse(""), version);
    }

    private Draft held(String kind, int revision) {
        lock(kind);
        var draft = Draft.held(kind).orElseGet(() -> fresh(kind));
        if (draft.revision() != revision) {
            throw new Stale(draft);
        }
        return draft;
    }

    /** One change of a kind at a time, also where no row exists yet to be locked. */
    private void lock(String kind) {
        database.createNativeQuery(LOCK, Long.class).setParameter(1, kind).getSingleResult();
    }
}
