package io.leavewell.billing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an import did, or would do. */
public final class ImportReport {

    /** What is counted. */
    public enum Count {
        /** Rows of the file below its header, without empty ones. */
        READ("rows read"),
        BAD("rows that are wrong"),
        /** Earlier rows of a subscription that comes again further down. */
        DOUBLE("rows left out: the same subscription comes again further down, and the last row counts"),
        ERASED("rows left out: their customers were erased"),
        CUSTOMERS_NEW("customers new"),
        CUSTOMERS_UPDATED("customers updated"),
        CUSTOMERS_UNCHANGED("customers unchanged"),
        CARDS_NEW("cards new on file"),
        CARDS_UPDATED("cards with another last month"),
        CONTACTS("billing contacts new or changed"),
        SUBSCRIPTIONS_NEW("subscriptions new"),
        SUBSCRIPTIONS_UPDATED("subscriptions updated"),
        SUBSCRIPTIONS_UNCHANGED("subscriptions unchanged"),
        PLANS_NEW("plans new"),
        MOVEMENTS("movements of recurring revenue");

        private final String words;

        Count(String words) {
            this.words = words;
        }
    }

    private static final int SHOWN = 20;

    private final boolean dryRun;
    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private final List<String> faults = new ArrayList<>();

    ImportReport(boolean dryRun) {
        this.dryRun = dryRun;
    }

    public long count(Count what) {
        return counts.getOrDefault(what, 0L);
    }

    /** The first of them, in words, each with its line. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** 0 when all rows were good, 1 when some were not. */
    public int exitCode() {
        return count(Count.BAD) == 0 ? 0 : 1;
    }

    boolean isDryRun() {
        return dryRun;
    }

    void add(Count what, long more) {
        counts.merge(what, more, Long::sum);
    }

    void move(Count from, Count to, long number) {
        add(from, -number);
        add(to, number);
    }

    void addFault(String words) {
        add(Count.BAD, 1);
        if (faults.size() < SHOWN) {
            faults.add(words);
        }
    }

    /** For people, line by line. */
    List<String> lines(Optional<String> errors) {
        var lines = new ArrayList<>(faults);
        var more = count(Count.BAD) - faults.size();
        if (more > 0) {
            lines.add("… and %s more".formatted(number(more)));
        }
        lines.add(dryRun ? "Dry run: nothing was changed. It would be:" : "Done:");
        counts.forEach((what, number) -> {
            if (number > 0) {
                lines.add("%,12d %s".formatted(number, what.words));
            }
        });
        errors.filter(file -> count(Count.BAD) > 0)
                .ifPresent(file ->
                        lines.add("The wrong rows are in %s, each with its error: mend and import it.".formatted(file)
                                + " Its cells are as they came: a spreadsheet may run those that begin with = + - @."));
        return lines;
    }

    static String number(long number) {
        return "%,d".formatted(number);
    }
}
