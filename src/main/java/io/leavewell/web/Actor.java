package io.leavewell.web;

import java.util.UUID;

/**
 * Who is asking: an operator at the workspace, or the product itself.
 *
 * @param id null for the product itself
 * @param seesPeople whether personal data is shown to them unmasked
 */
public record Actor(UUID id, String name, Role role, boolean seesPeople, Reader reader) {

    /** Jobs, routines, the command line, and customers who act for themselves. */
    public static final Actor PRODUCT = new Actor(null, "Leavewell", null, false, Reader.of(Language.EN, "", ""));

    public boolean isOperator() {
        return id != null;
    }

    public boolean may(Role needed) {
        return role != null && role.includes(needed);
    }
}
