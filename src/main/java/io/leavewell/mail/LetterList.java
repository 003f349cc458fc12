package io.leavewell.mail;

import io.quarkus.panache.common.Page;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Letters as they are looked for. */
public final class LetterList {

    private static final Map<String, String> ORDERS = Map.of(
            "posted", "postedAt", "settled", "settledAt", "state", "state", "kind", "kind", "due", "course.dueAt");

    private LetterList() {}

    public static List<Letter> latest(int many) {
        return Letter.<Letter>find("order by postedAt desc, id desc")
                .page(Page.ofSize(many))
                .list();
    }

    /**
     * A part of the letters to one person.
     *
     * @param order posted, settled, state, kind or due; anything else is posted
     * @param first how many are passed over
     */
    public static List<Letter> to(String recipientKey, String order, boolean descending, int first, int many) {
        var column = ORDERS.getOrDefault(order, "postedAt");
        var way = descending ? " desc nulls last" : " asc nulls last";
        return Letter.<Letter>find("recipientKey = ?1 order by " + column + way + ", id desc", recipientKey)
                .range(first, first + many - 1)
                .list();
    }

    public static long manyTo(String recipientKey) {
        return Letter.count("recipientKey", recipientKey);
    }

    /** Those that will go to one person, the next first. */
    public static List<Letter> waitingFor(String recipientKey) {
        return Letter.list(
                "recipientKey = ?1 and state = WAITING order by coalesce(course.dueAt, notBefore), id", recipientKey);
    }

    /** The latest that went to an address, by whatever name it is written. */
    static Optional<Letter> lastTo(String address) {
        return Letter.<Letter>find(
                        "lower(toAddress) = lower(?1) and state in (SENT, BOUNCED) order by postedAt desc, id desc",
                        address)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    static Optional<Letter> known(String messageId) {
        return Letter.find("written.messageId", messageId).firstResultOptional();
    }

    /** Read for changing: nobody writes it meanwhile. */
    static Optional<Letter> held(UUID matter, LetterKind kind) {
        return Letter.<Letter>find("about = ?1 and kind = ?2", matter, kind.code())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Optional<Letter> held(UUID id) {
        return Letter.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
