package io.leavewell.work;

/** A person decided about something that was stuck; heard in the same transaction. */
public record SnagSettled(String kind, String id, Way way) {

    /** What they decided. */
    public enum Way {
        /** It is to be tried again. */
        AGAIN,
        /** They did it themselves, or it need not be done. */
        BY_HAND
    }
}
