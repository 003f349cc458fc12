package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.offer.Proposal;
import io.leavewell.offer.Selection;
import io.leavewell.reason.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one visit shows: the evidence of it, and what is carried out if it is chosen.
 *
 * @param order the reasons as listed
 * @param leave what the cancel button does
 * @param offers the one offer that stands with a reason
 * @param refused offers that were not made, with the rule that said so
 */
record Shown(
        List<Reason> order, Change leave, Map<Reason, Offered> offers, Map<Reason, List<Selection.Refusal>> refused) {

    /** An offer with its changes, one for each option, and the words in which they were put. */
    record Offered(String offer, List<Change> changes, Proposal words) {

        /** The change of an option counted from 1; there is always a first. */
        Optional<Change> option(int number) {
            return number >= 1 && number <= changes.size() ? Optional.of(changes.get(number - 1)) : Optional.empty();
        }
    }

    Optional<Offered> offered(String offer) {
        return offers.values().stream()
                .filter(offered -> offered.offer().equals(offer))
                .findFirst();
    }
}
