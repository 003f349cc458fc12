package io.leavewell.reason.theme;

import io.leavewell.customer.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** That an erased person was told, or was not, stays in the counts; the letter goes with the others. */
@ApplicationScoped
class Forgetting {

    void forget(@Observes Erased person) {
        person.keeps(ThemeTrace.THEME_NEWS, News.manyTo(person.customer()));
    }
}
