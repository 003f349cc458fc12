package io.leavewell.billing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The order in which the effects of one subscription happen: that of their recording, or not at all. */
final class Sequence {

    private Sequence() {}

    /**
     * This one, after those recorded earlier for the same subscription that are not settled: all locked, and in the same
     * order by everybody, so that nobody waits in a circle.
     */
    static List<Effect> lockedUpTo(UUID id) {
        return Effect.<Effect>find(
                        "subscription.id = (select e.subscription.id from Effect e where e.id = ?1)"
                                + " and (id = ?1 or id < ?1 and doneAt is null and stuckAt is null) order by id",
                        id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether one that was recorded later is done; such as are being done just now are waited for. */
    static boolean isOvertaken(Effect effect) {
        return Effect.<Effect>find("subscription = ?1 and id > ?2 order by id", effect.subscription(), effect.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .anyMatch(Effect::isDone);
    }

    /** The same at a glance, for a reader. */
    static boolean seemsOvertaken(Effect effect) {
        return Effect.count("subscription = ?1 and id > ?2 and doneAt is not null", effect.subscription(), effect.id())
                > 0;
    }
}
