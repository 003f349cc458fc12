package io.leavewell.customer;

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
    Clock clock;

    /** @return what was forgotten, in figures */
    @Transactional
    public Erased of(Customer customer) {
        var known = Customer.<Customer>findById(customer.id());
        var news = Erased.from(known);
        known.forget(clock.instant());
        erased.fire(news);
        return news;
    }
}
