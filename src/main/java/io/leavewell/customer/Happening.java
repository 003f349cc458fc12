package io.leavewell.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that happened to a customer or was done by or for them.
 *
 * @param detail more about it; empty if there is nothing
 * @param path our page about it; empty if there is none
 */
public record Happening(Instant at, String what, String detail, String path) {

    public Happening(Instant at, String what, String detail) {
        this(at, what, detail, "");
    }

    /** Of what happened at the same moment, the last that was told comes first. */
    static List<Happening> newestFirst(Stream<Happening> told) {
        var all = new ArrayList<>(told.toList());
        Collections.reverse(all);
        all.sort(Comparator.comparing(Happening::at).reversed());
        return all;
    }
}
