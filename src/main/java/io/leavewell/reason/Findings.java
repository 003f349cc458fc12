package io.leavewell.reason;

import java.util.List;
import java.util.Optional;

/**
 * What was found in what somebody wrote.
 *
 * @param tags the surest first; only {@code OTHER} where nothing was sure
 * @param by the version of whoever found it; empty if that goes without saying
 */
public record Findings(List<Tag> tags, Optional<String> by) {

    public Findings(List<Tag> tags) {
        this(tags, Optional.empty());
    }

    public Findings readBy(String version) {
        return new Findings(tags, Optional.of(version));
    }

    /** The surest reason that says something. */
    public Optional<Reason> main() {
        return tags.stream().map(Tag::reason).findFirst().filter(reason -> reason != Reason.OTHER);
    }
}
