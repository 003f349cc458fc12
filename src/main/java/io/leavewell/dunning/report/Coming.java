package io.leavewell.dunning.report;

import io.leavewell.dunning.Step;
import io.leavewell.dunning.Tone;
import io.leavewell.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that is going to be done if nothing comes between.
 *
 * @param recovery of which it is; null for a payment that has not failed yet
 * @param money what is asked for
 * @param remark why nothing may go after all: HELD_OUT, SUPPRESSED, NO_ADDRESS, PROMISED; empty if nothing is in the way
 */
record Coming(
        Instant at, Step.Kind kind, Tone tone, UUID customer, UUID recovery, String plan, Money money, String remark) {

    Coming notBefore(Instant earliest) {
        return at.isBefore(earliest) ? new Coming(earliest, kind, tone, customer, recovery, plan, money, remark) : this;
    }

    boolean isForeseen() {
        return recovery == null;
    }

    String code() {
        return tone == null ? "" : tone.name();
    }
}
