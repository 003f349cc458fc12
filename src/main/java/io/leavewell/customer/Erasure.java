package io.leavewell.customer;

import io.leavewell.audit.Audit;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Suppression;
import io.leavewell.mail.Suppressions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgetting a person: here, and in every later room that hears {@link Erased}. Counts stay, words and names go. */
@ApplicationScoped
public class Erasure {

    @Inject
    Event<Erased> erased;

    @Inject
    Letters letters;

    @Inject
    Suppressions suppressions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @return what was forgotten, in figures */
    @Transactional
    public Erased of(Customer customer) {
        var news = forget(customer);
        audit.note(CustomerAct.ERASED, CustomerAct.KIND, customer.id().toString(), null, news.noted());
        return news;
    }

    /** What would be forgotten now, and what would stay: the erasure itself, taken back at its end; in no transaction. */
    Erased rehearsed(Customer customer) {
        QuarkusTransaction.begin();
        try {
            return forget(customer);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Erased forget(Customer customer) {
        var known = Customer.<Customer>findById(customer.id());
        var news = Erased.from(known);
        known.email().ifPresent(suppressions::lift);
        known.forget(clock.instant());
        news.forgot(CustomerTrace.LETTERS, letters.forget(known.externalId()));
        suppressions.add(known.externalId(), LetterClass.MARKETING, Suppression.Why.ERASED);
        erased.fire(news);
        return news;
    }
}
