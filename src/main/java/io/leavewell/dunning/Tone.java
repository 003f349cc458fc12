package io.leavewell.dunning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a letter speaks of an open payment. */
public enum Tone {
    /** The first word of it: what happened, and that nothing is lost. */
    @JsonProperty("notice")
    NOTICE,
    /** It is still open. */
    @JsonProperty("reminder")
    REMINDER,
    /** What happens next, and when, if nothing changes. */
    @JsonProperty("final")
    FINAL
}
