package io.leavewell.cancellation;

import io.leavewell.billing.Invoice;
import io.leavewell.billing.Status;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;

/** A charge that went through although its customer had cancelled before: it is to be refunded (T-L9). */
record Slipped(Outcome outcome, Invoice invoice) {

    private static final int MOST = 1_000;

    /**
     * Charged after the request for a time after it, kept so far; of a cancellation that stands or is still on its way to
     * billing.
     */
    private static final String FOUND =
            "select o, i from Outcome o join o.subscription s join Invoice i on i.subscription = s"
                    + " where o.kind = ?1 and o.undoneAt is null and o.visit.test = false"
                    + " and i.issuedAt > o.receivedAt and i.period.start >= o.receivedAt"
                    + " and i.state = ?2 and i.total.minor > i.refundedMinor"
                    + " and (s.status = ?3 or s.outlook.endsAt is not null"
                    + " or exists (select 1 from Effect e where e.about = o.id and e.doneAt is null))"
                    + " order by i.issuedAt, i.id";

    /** The longest waiting first. */
    static List<Slipped> all() {
        return Panache.getEntityManager()
                .createQuery(FOUND, Object[].class)
                .setParameter(1, Outcome.Kind.CANCELLED)
                .setParameter(2, Invoice.State.PAID)
                .setParameter(3, Status.ENDED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Slipped((Outcome) row[0], (Invoice) row[1]))
                .toList();
    }
}
