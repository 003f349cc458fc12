package io.leavewell.cancellation;

import io.leavewell.billing.Effect;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request did.
 *
 * @param outcome what it led to, if the visit has ended
 * @param effect to be tried once this is committed
 * @param page the page that asks again; empty if the visit has ended
 */
record Step(Optional<UUID> outcome, Optional<UUID> effect, Optional<CancelPage> page, boolean showOffer) {

    static Step asking(CancelPage page) {
        return new Step(Optional.empty(), Optional.empty(), Optional.of(page), false);
    }

    static Step to(Outcome outcome) {
        var effect = Effect.openAbout(outcome.id());
        return new Step(Optional.of(outcome.id()), effect, Optional.empty(), false);
    }

    Step withOffer() {
        return new Step(outcome, effect, page, true);
    }

    /** What a customer is answered with; empty if that depends on how the effects went. */
    Optional<Reply> reply() {
        return page.map(
                asking -> asking.problems().isEmpty() ? Reply.page(asking.render()) : Reply.wrong(asking.render()));
    }
}
