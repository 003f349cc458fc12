package io.leavewell.reason.alert;

import java.util.List;

/**
 * What a message of alerts says, whichever way it goes.
 *
 * @param voices as many as are listed
 * @param total of how many it speaks
 * @param rest that there are more than are listed; empty if there are none
 * @param why why the reader gets it
 */
record Notice(
        String kind,
        String rule,
        String ruleName,
        String heading,
        List<Voice> voices,
        int total,
        String rest,
        String why,
        String rulesUrl) {

    /** Whether each voice must say its reason, since the heading does not. */
    public boolean isOfMany() {
        return total > 1 || kind.equals(AlertLetter.MORE.code());
    }
}
