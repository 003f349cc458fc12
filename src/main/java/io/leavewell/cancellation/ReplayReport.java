package io.leavewell.cancellation;

import io.leavewell.money.Money;
import java.util.List;
import java.util.Map;

/**
 * What the customers who left, or took an offer, in some days would have been offered under a draft.
 *
 * @param visits all that ended so
 * @param withoutReason those of them who gave no reason, and so opened no offer
 * @param offers those of the draft in its order, then those that only the published version has
 */
public record ReplayReport(int days, int visits, int withoutReason, List<Row> offers, Nothing nothing) {

    /**
     * How it goes with one offer.
     *
     * @param seen how many would have seen it under the draft
     * @param seenNow how many do under the published version
     * @param mostCost what is not earned if everybody who sees it accepts, an amount for each currency; offers that are
     *     limited in number cost the dearest ones that fit. Empty for what costs nothing
     */
    public record Row(String offer, int seen, int seenNow, List<Money> mostCost) {}

    /**
     * Those with a reason who would have seen no offer.
     *
     * @param notAsked the draft does not ask this reason
     * @param notHere the draft makes no offers in their country
     * @param noneStands the draft has no offer for this reason
     * @param refused how many did not get an offer because of which rule; who was refused several counts for each rule once
     */
    public record Nothing(int visits, int notAsked, int notHere, int noneStands, Map<String, Integer> refused) {}
}
