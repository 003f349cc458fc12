package io.leavewell.notice;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * That somebody was told stays provable, without the person: no notice holds a name, an address or a word, and the letter
 * itself is forgotten with the others. Who has not been told yet is not told any more.
 */
@ApplicationScoped
class Forgetting {

    void forget(@Observes Erased person) {
        var customer = Customer.at(person.customer()).orElseThrow();
        Notice.update("skipped = ERASED where customer = ?1 and times.posted is null and skipped is null", customer);
        person.keeps(NoticeTrace.NOTICES, Notice.count("customer", customer));
    }
}
