package io.leavewell.dunning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a subscription for which nobody paid in time. */
public enum Finish {
    /** It ends; what is owed is written off. */
    @JsonProperty("cancel")
    CANCEL,
    /** Nothing is charged for three months, or until somebody pays. */
    @JsonProperty("pause")
    PAUSE,
    /** It stays unpaid; people see to it. */
    @JsonProperty("leave")
    LEAVE
}
