package io.leavewell.reason.theme;

import java.util.Optional;
import java.util.UUID;

/**
 * What an editor says a theme is.
 *
 * @param owner the operator who sees to it
 * @param link to the work item, wherever it is kept
 */
public record Sketch(String name, Filter filter, Optional<UUID> owner, Optional<String> link, Optional<String> note) {

    /** As the audit keeps it: a note may quote somebody, so it is left out. */
    record Noted(String name, String filter, Optional<UUID> owner, Optional<String> link) {}

    Noted noted() {
        return new Noted(name, filter.text(), owner, link);
    }
}
