package io.leavewell.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one customer is offered for one reason.
 *
 * @param offer the first of the reason's offers that no rule refuses
 * @param refused those before it, each with the rule that refused it
 */
public record Selection(Optional<Offer> offer, List<Refusal> refused) {

    /** An offer that was not made, and the name of the rule that said so. */
    public record Refusal(String offer, String rule) {}

    public static Selection among(List<Offer> offers, Situation situation) {
        var refused = new ArrayList<Refusal>();
        for (var offer : offers) {
            var refusal = Eligibility.refusal(offer, situation);
            if (refusal.isEmpty()) {
                return new Selection(Optional.of(offer), refused);
            }
            refused.add(new Refusal(offer.id(), refusal.get().name()));
        }
        return new Selection(Optional.empty(), refused);
    }
}
