package io.leavewell.reason.theme;

import io.leavewell.reason.report.Line;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A theme in the list.
 *
 * @param owner name of who sees to it; empty if nobody does
 * @param money what those who left had paid a month, in words
 * @param worth by which that is sorted; 0 where it is not told
 * @param changed when, in words
 */
record ThemeRow(
        Theme theme, String owner, String status, Figures.Count count, String money, long worth, String changed) {

    private static final Comparator<ThemeRow> BY_NAME =
            Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT));

    private static final Comparator<ThemeRow> BY_PEOPLE = Comparator.comparing(row -> told(row.count.people()));

    private static final Map<String, Comparator<ThemeRow>> ORDERS = Map.of(
            "name", BY_NAME,
            "status", Comparator.comparing(row -> row.theme.status()),
            "owner", Comparator.comparing(row -> row.owner.toLowerCase(Locale.ROOT)),
            "people", BY_PEOPLE,
            "before", Comparator.comparing(row -> told(row.count.before())),
            "money", Comparator.comparing(ThemeRow::worth),
            "changed", Comparator.comparing(row -> row.theme.changedAt()));

    /** Unless they ask for something else, what most people named comes first. */
    static Listing<ThemeRow> listed(List<ThemeRow> rows, Query query) {
        var order = query.sort().map(ORDERS::get).orElse(null);
        var wanted = order == null ? BY_PEOPLE.reversed() : query.descending() ? order.reversed() : order;
        var page = rows.stream()
                .sorted(wanted.thenComparing(BY_NAME))
                .skip(query.first())
                .limit(Listing.SIZE)
                .toList();
        return new Listing<>(page, rows.size(), query);
    }

    public UUID id() {
        return theme.id();
    }

    public String name() {
        return theme.name();
    }

    public boolean isShipped() {
        return theme.isShipped();
    }

    public boolean isFew() {
        return count.people() < Line.FEWEST;
    }

    public boolean wereFew() {
        return count.before() < Line.FEWEST;
    }

    /** So that not even their order tells how few they are. */
    private static long told(long people) {
        return people < Line.FEWEST ? 0 : people;
    }
}
