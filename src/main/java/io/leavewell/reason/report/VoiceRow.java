package io.leavewell.reason.report;

import java.util.List;

/**
 * What somebody said, as operators read it.
 *
 * @param who their name, as far as the reader may see it; empty if nobody knows
 * @param whoPath their page; empty if they have none
 * @param parts the words, those that spoke for the heading marked
 * @param language of the words, for the browser; empty if unknown
 * @param facts plan, time and country, in one line
 * @param apart whether they chose another reason than they wrote about
 */
record VoiceRow(
        String path,
        String who,
        String whoPath,
        List<Part> parts,
        String language,
        String facts,
        String day,
        String heading,
        String headingCode,
        String chosen,
        String outcome,
        boolean apart,
        boolean corrected) {

    /** A piece of the words. */
    record Part(String text, boolean marked) {}

    /** By which a page leads to it. */
    public String anchor() {
        return "v-" + path.substring(path.lastIndexOf('/') + 1);
    }

    public boolean hasWords() {
        return !parts.isEmpty();
    }
}
