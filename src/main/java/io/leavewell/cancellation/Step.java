package io.leavewell.cancellation;

import io.leavewell.billing.Effect;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request did.
 *
 * @param outcome what it led to, if the visit has ended
 * @param effect to be tried once this is committed
 * @param reply what to answer; empty if that depends on how the effects went
 */
record Step(Optional<UUID> outcome, Optional<UUID> effect, Optional<Reply> reply, boolean showOffer) {

    static Step answered(Reply reply) {
        return new Step(Optional.empty(), Optional.empty(), Optional.of(reply), false);
    }

    static Step to(Outcome outcome) {
        var effect = Effect.openAbout(outcome.id());
        return new Step(Optional.of(outcome.id()), effect, Optional.empty(), false);
    }

    Step withOffer() {
        return new Step(outcome, effect, reply, true);
    }
}
