package io.leavewell.offer;

import java.util.List;

/**
 * An offer in words, with every amount and date that follows from accepting it.
 *
 * @param options what is left to choose, at most once; empty where there is nothing
 * @param link where to read, for an article; empty for everything that has a button
 */
public record Proposal(String title, String terms, String button, String legend, List<String> options, String link) {

    public boolean hasOptions() {
        return options.size() > 1;
    }

    public boolean isLink() {
        return !link.isEmpty();
    }
}
