package io.leavewell.web;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param total how many rows there are on all pages; those of long lists are counted no further than {@link #MOST} + 1
 */
public record Listing<R>(List<R> rows, long total, Query query) {

    /** Rows on a page. */
    public static final int SIZE = 50;

    /** Beyond this it is only said that there are more: who looks for them narrows the list down, or takes the file. */
    public static final int MOST = 10_000;

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isEndless() {
        return total > MOST;
    }

    /** The number of the first row shown, counted from 1. */
    public long from() {
        return rows.isEmpty() ? 0 : query.first() + 1L;
    }

    public long to() {
        return query.first() + (long) rows.size();
    }

    public boolean hasPrevious() {
        return query.page() > 1;
    }

    public boolean hasNext() {
        return to() < Math.min(total, MOST) && !rows.isEmpty();
    }

    public String previous() {
        return query.toPage(query.page() - 1);
    }

    public String next() {
        return query.toPage(query.page() + 1);
    }
}
