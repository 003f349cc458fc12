package io.leavewell.reason;

import java.util.List;
import java.util.Optional;

/**
 * What was found in what somebody wrote.
 *
 * @param tags the surest first; only {@code OTHER} where nothing was sure
 */
public record Findings(List<Tag> tags) {

    /** The surest reason that says something. */
    public Optional<Reason> main() {
        return tags.stream().map(Tag::reason).findFirst().filter(reason -> reason != Reason.OTHER);
    }
}
