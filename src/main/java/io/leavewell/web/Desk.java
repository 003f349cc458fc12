package io.leavewell.web;

import java.util.List;

/**
 * What every operators' page has around it.
 *
 * @param said what has just been done, if anything
 * @param csrf the token that each form carries
 * @param version changes with the stylesheet
 */
public record Desk(Actor actor, Reader reader, List<Section> sections, String said, String csrf, String version) {

    /** An entry of the navigation; the current one is where we are. */
    public record Section(String path, String label, boolean current) {}
}
