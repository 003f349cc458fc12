package io.leavewell.mail;

import io.quarkus.panache.common.Page;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Letters that do not get away. */
final class Stranded {

    private static final String FAILED = "(state = FAILED or state = WAITING and id in ?1)";

    private Stranded() {}

    /** Those that failed, and those of these ids that wait still; the latest first. */
    static List<Letter> failed(Collection<UUID> others, int most) {
        return Letter.<Letter>find(FAILED + " order by settledAt desc nulls last, id desc", others)
                .page(Page.ofSize(most))
                .list();
    }

    static int manyFailed(Collection<UUID> others) {
        return Math.toIntExact(Letter.count(FAILED, others));
    }

    static int manyWaiting() {
        return Math.toIntExact(Letter.count("state = WAITING"));
    }
}
