package io.leavewell.demo;

import io.leavewell.billing.Change;
import io.leavewell.offer.Proposal;
import io.leavewell.offer.Selection;
import io.leavewell.reason.Reason;
import java.util.List;
import java.util.Map;

/** What a past visit showed, as the cancel page writes it down. */
record Seen(
        List<Reason> order, Change leave, Map<Reason, Offered> offers, Map<Reason, List<Selection.Refusal>> refused) {

    /** An offer with one change for each choice it left. */
    record Offered(String offer, List<Change> changes, Proposal words) {}
}
