package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Status;
import io.leavewell.offer.Wording;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Text;
import java.util.ArrayList;
import java.util.List;

/** The facts box of the cancel page: what leaving means for this subscription. */
final class LeavingFacts {

    private LeavingFacts() {}

    static List<Fact> of(Visit visit, Flow flow, Reader reader, Wording wording) {
        var say = Messages.in(reader.language(), CancellationMessages.class);
        var subscription = visit.subscription();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say.factPlan(), subscription.terms().plan().name() + ", " + wording.price()));
        if (visit.shown().leave() instanceof Change.CancelAtOnce atOnce) {
            facts.add(new Fact(say.factEnds(), say.factEndsAtOnce()));
            facts.add(new Fact(say.factRefund(), say.factRefundNote(reader.money(atOnce.refund()))));
        } else {
            var until = subscription.isTrialing()
                    ? say.factTrialUntil()
                    : subscription.isPaused() ? say.factPausedUntil() : say.factAccessUntil();
            facts.add(new Fact(until, reader.day(subscription.wouldEndAt())));
        }
        facts.add(new Fact(say.factNextCharge(), say.factNextChargeNone()));
        if (subscription.status() == Status.UNPAID) {
            Invoice.latest(subscription)
                    .filter(invoice -> invoice.state() == Invoice.State.OPEN)
                    .ifPresent(invoice -> facts.add(new Fact(say.factOpenInvoice(), reader.money(invoice.owed()))));
        }
        facts.addAll(told(flow, reader));
        return facts;
    }

    /** The rows that the operator wrote. */
    static List<Fact> told(Flow flow, Reader reader) {
        var facts = new ArrayList<Fact>();
        facts.add(told(flow.keeping().what(), flow.keeping().how(), reader));
        flow.facts().forEach(line -> facts.add(told(line.what(), line.how(), reader)));
        return facts;
    }

    private static Fact told(Text what, Text how, Reader reader) {
        return new Fact(what.in(reader.language()), how.in(reader.language()));
    }
}
