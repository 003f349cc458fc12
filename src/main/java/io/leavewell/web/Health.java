package io.leavewell.web;

import java.util.List;

/** How something that the product stands on is doing; each bean of this type is asked for the settings page. */
public interface Health {

    /** Names it in addresses. */
    String id();

    int place();

    Report report(Reader reader);

    /**
     * What was found.
     *
     * @param trouble in words; empty if all is well
     */
    record Report(String title, String trouble, List<Line> lines) {
        public boolean isWell() {
            return trouble.isEmpty();
        }
    }

    /** One thing worth knowing. */
    record Line(String label, String value) {}
}
