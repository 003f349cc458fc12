package io.leavewell.reason.alert;

import io.leavewell.billing.Mrr;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Statement;
import io.leavewell.reason.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What must hold of a statement: all that is given.
 *
 * @param headings any of them; none is all
 * @param words any of them stands in what was written, in whatever case
 */
record Conditions(List<Heading> headings, Optional<Mrr> least, Optional<UUID> segment, List<String> words) {

    boolean isEmpty() {
        return headings.isEmpty() && least.isEmpty() && segment.isEmpty() && words.isEmpty();
    }

    /** Whether all holds that can be told without asking the database: everything but the segment. */
    boolean mayHoldFor(Statement statement, Taxonomy taxonomy) {
        return (segment.isEmpty() || statement.customer().isPresent())
                && countsUnderOne(statement.meaning().heading(), taxonomy)
                && bringsEnough(statement)
                && says(statement);
    }

    /** A part counts for the reason that it was split off, and a reason for what it was merged into since. */
    private boolean countsUnderOne(Heading heading, Taxonomy taxonomy) {
        return headings.isEmpty()
                || headings.contains(heading)
                || heading.reason().map(Heading::of).filter(headings::contains).isPresent()
                || headings.stream()
                        .map(wanted -> Merged.counted(wanted, taxonomy))
                        .anyMatch(heading::equals);
    }

    private boolean bringsEnough(Statement statement) {
        return least.map(needed -> Optional.ofNullable(statement.facts().revenue())
                        .filter(revenue -> needed.currency().equals(revenue.currency()))
                        .filter(revenue -> revenue.perYear() >= needed.perYear())
                        .isPresent())
                .orElse(true);
    }

    private boolean says(Statement statement) {
        var text = statement.words().orElse("").toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || words.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(text::contains);
    }
}
