package io.leavewell.offer;

import java.util.List;
import java.util.Objects;

/**
 * An offer in words, with every amount and date that follows from accepting it.
 *
 * @param note what the operator adds; empty if nothing
 * @param options what is left to choose, at most once; empty where there is nothing
 * @param link where to read, for an article; empty for everything that has a button
 */
public record Proposal(
        String title, String note, String terms, String button, String legend, List<String> options, String link) {

    /** Those kept from before notes were possible have none. */
    public Proposal {
        note = Objects.requireNonNullElse(note, "");
    }

    Proposal noting(String words) {
        return new Proposal(title, words, terms, button, legend, options, link);
    }

    public boolean hasOptions() {
        return options.size() > 1;
    }

    public boolean isLink() {
        return !link.isEmpty();
    }
}
