package io.leavewell.notice;

import io.leavewell.audit.Audit;
import io.leavewell.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where changes of prices are drafted, published, stopped; each is noted. */
@ApplicationScoped
class PriceDesk {

    @Inject
    Audience audience;

    @Inject
    Audit audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** What is noted of a publication. */
    record Published(PriceTerms terms, int reached) {}

    PriceChange draft(PriceTerms terms) {
        var change = new PriceChange(terms, current.get().name(), clock.instant());
        change.persist();
        note(NoticeAct.DRAFTED, change, null, terms);
        return change;
    }

    void change(PriceChange change, PriceTerms terms) {
        var before = change.terms();
        if (!before.equals(terms)) {
            change.describe(terms);
            note(NoticeAct.CHANGED, change, before, terms);
        }
    }

    void discard(PriceChange change) {
        note(NoticeAct.DISCARDED, change, change.terms(), null);
        change.delete();
    }

    /** From now on it is about those who are written down here, whoever comes or goes. */
    void publish(PriceChange change) {
        change.publish(current.get().name(), clock.instant());
        var reached = audience.freeze(change);
        note(NoticeAct.PUBLISHED, change, null, new Published(change.terms(), reached));
    }

    /** Who has not been told yet hears nothing; who has hears by a second letter that it is off. */
    void stop(PriceChange change) {
        change.stop(current.get().name(), clock.instant());
        Notice.update("skipped = STOPPED where change = ?1 and times.posted is null and skipped is null", change);
        note(NoticeAct.STOPPED, change, "published", "stopped");
    }

    private void note(NoticeAct act, PriceChange change, Object from, Object to) {
        audit.note(act, NoticeAct.PRICE, change.id().toString(), from, to);
    }
}
