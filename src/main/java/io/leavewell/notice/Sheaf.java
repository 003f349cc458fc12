package io.leavewell.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Walks through any number of things in transactions of some hundred; if one of them cannot be done, each goes in one of
 * its own, so that it keeps nobody else waiting.
 *
 * @param what is done, for the log
 */
record Sheaf(String what) {

    static final int SIZE = 200;

    private static final Logger LOG = Logger.getLogger(Sheaf.class);

    /** Greater than every id: PostgreSQL compares them byte by byte. */
    static final UUID LAST = new UUID(-1, -1);

    static final UUID NONE = new UUID(0, 0);

    /**
     * Until no more are found.
     *
     * @param after finds those that follow an id, by their ids, at most {@link #SIZE}
     * @return how many were walked through
     */
    int all(Function<UUID, List<UUID>> after, Consumer<List<UUID>> act) {
        var last = NONE;
        var many = 0;
        for (var ids = found(after, last); !ids.isEmpty(); ids = found(after, last)) {
            each(ids, act);
            last = ids.get(ids.size() - 1);
            many += ids.size();
        }
        return many;
    }

    void each(List<UUID> ids, Consumer<List<UUID>> act) {
        try {
            QuarkusTransaction.requiringNew().run(() -> act.accept(ids));
        } catch (RuntimeException oneOfThem) {
            ids.forEach(id -> alone(id, act));
        }
    }

    private void alone(UUID id, Consumer<List<UUID>> act) {
        try {
            QuarkusTransaction.requiringNew().run(() -> act.accept(List.of(id)));
        } catch (RuntimeException why) {
            LOG.errorf(why, "%s cannot be done for %s; it is tried again", what, id);
        }
    }

    private static List<UUID> found(Function<UUID, List<UUID>> after, UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> after.apply(last));
    }
}
