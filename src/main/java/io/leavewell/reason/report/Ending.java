package io.leavewell.reason.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How it ended with somebody who wanted to leave, as reports count it. */
public enum Ending {
    /** Cancelled, and did not take it back. */
    LEFT("CANCELLED"),
    /** Took an offer. */
    OFFER("ACCEPTED"),
    /** Kept the plan as it was. */
    KEPT("KEPT"),
    /** Cancelled, and took it back. */
    UNDONE("UNDONE"),
    /** Stayed without an offer. */
    OTHER("KEPT", "UNDONE"),
    /** One of the three ways to stay. */
    STAYED("ACCEPTED", "KEPT", "UNDONE");

    private final List<String> outcomes;

    Ending(String... outcomes) {
        this.outcomes = List.of(outcomes);
    }

    static Optional<Ending> coded(String code) {
        return Arrays.stream(values())
                .filter(ending -> ending.code().equals(code))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> outcomes() {
        return outcomes;
    }
}
