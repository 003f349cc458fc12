package io.leavewell.work;

import io.leavewell.web.Reader;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.Map;

/**
 * A stuck thing as an operator reads of it.
 *
 * @param label what things of its kind are called
 * @param who the page of whom it is about; empty if it is about nobody who has one
 */
record StuckThing(String kind, String label, Snag snag, String since, String who) {

    private static final int SHORT = 120;

    static StuckThing of(Snags place, Snag snag, Reader reader, Map<String, String> people) {
        return new StuckThing(
                place.kind(),
                place.label(reader.language()),
                snag,
                reader.moment(snag.since()),
                people.getOrDefault(snag.customer(), ""));
    }

    /** Its own page, below that of all. */
    public String path() {
        return UriBuilder.fromPath(WorkResource.PATH)
                .path("{kind}/{id}")
                .build(kind, snag.id())
                .toString();
    }

    public String shortly() {
        var why = snag.why();
        return why.codePointCount(0, why.length()) <= SHORT
                ? why
                : why.substring(0, why.offsetByCodePoints(0, SHORT)) + "…";
    }

    Instant moment() {
        return snag.since();
    }

    /** Whether it has these words somewhere, in whatever case. */
    boolean says(String words) {
        var all = String.join(" ", label, snag.what(), snag.why(), snag.customer(), snag.id());
        return all.toLowerCase().contains(words.toLowerCase());
    }
}
