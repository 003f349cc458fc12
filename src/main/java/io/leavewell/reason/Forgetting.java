package io.leavewell.reason;

import io.leavewell.customer.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An erased person's words go; what they chose stays in the counts. */
@ApplicationScoped
class Forgetting {

    void forget(@Observes Erased person) {
        person.forgot(ReasonTrace.TEXTS, Statement.forget(person.customer()));
        person.keeps(ReasonTrace.STATEMENTS, Statement.count("customer", person.customer()));
    }
}
