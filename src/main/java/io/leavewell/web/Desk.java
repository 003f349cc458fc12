package io.leavewell.web;

import java.util.List;

/**
 * What every operators' page has around it.
 *
 * @param query of the page that was asked for, without a language
 * @param said what has just been done, if anything
 * @param csrf the token that each form carries
 * @param version changes with the stylesheet
 */
public record Desk(
        Actor actor, Reader reader, List<Section> sections, String query, String said, String csrf, String version) {

    /** An entry of the navigation; the current one is where we are. */
    public record Section(String path, String label, boolean current) {}

    /** The same page in another language. */
    public String in(Language language) {
        return "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language.code();
    }
}
