package io.leavewell.cancellation;

import io.leavewell.audit.Audit;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Operators go through the flow for customers who ask them: the same page, offers, rules and log, marked as relayed
 * (T-L10). Each call runs in the caller's transaction.
 */
@ApplicationScoped
class Relaying {

    @Inject
    Opening opening;

    @Inject
    Walk walk;

    @Inject
    CustomerLinks links;

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    Visit begin(Subscription subscription, RelayForm form) {
        var visit = open(subscription, CustomerLinks.fresh(), form.how().orElseThrow(), form.note());
        note(RelayAct.BEGUN, visit, Map.of("how", form.how().orElseThrow()));
        return visit;
    }

    /** @param jti names the visit; one that is open already is taken over */
    Visit open(Subscription subscription, String jti, Relay.How how, String note) {
        var link = links.relayed(subscription, jti);
        opening.visit(link, subscription, reader(subscription.customer()));
        var actor = current.get();
        return Visit.of(link)
                .orElseThrow()
                .relayed(new Relay(actor.id(), actor.name(), how, note.isEmpty() ? null : note));
    }

    Step step(Visit visit, Submission submission) {
        var step = walk.step(links.relayed(visit.subscription(), visit.jti()), submission, asked());
        step.outcome()
                .ifPresent(outcome -> note(
                        RelayAct.RELAYED,
                        visit,
                        Map.of("act", submission.act(), "outcome", outcome, "how", how(visit))));
        return step;
    }

    /** The operator's language; days, amounts and time as the customer reads them. */
    Reader reader(Customer customer) {
        return asked().reader(customer);
    }

    private static Relay.How how(Visit visit) {
        return visit.relay().map(Relay::how).orElseThrow();
    }

    private Asked asked() {
        return Asked.in(current.get().reader().language());
    }

    private void note(RelayAct act, Visit visit, Object what) {
        audit.note(act, act.kind(), visit.id().toString(), null, what);
    }
}
