package io.leavewell.dunning.editor;

/**
 * Something in a schedule that cannot be carried out.
 *
 * @param campaign its id; empty if it is about all
 * @param field of the form, without its campaign
 * @param what is wrong
 * @param value that is wrong; empty if it is about what is missing
 */
record Fault(String campaign, String field, What what, String value) {

    /** What can be wrong. */
    enum What {
        UNTIL_BEFORE_FROM,
        NO_COUNTRY,
        NO_DATE,
        NO_PERCENT,
        EXPIRY_DAY,
        NO_CAMPAIGN,
        NAME_MISSING,
        SEGMENT_MISSING,
        SEGMENT_UNKNOWN,
        LAST_HAS_SEGMENT,
        NO_LETTER,
        DAYS_FALL,
        LETTER_TOO_LATE,
        FINAL_TOO_LATE,
        SILENT_TOO_LONG,
        HOURS_FALL,
        HOURS_TOO_LATE,
        NEVER_TRIED,
        PAY_DAY,
        FINISH_DAY,
        PLAN_UNKNOWN
    }
}
