package io.leavewell.reason.theme;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Tells a person for what they were found to have asked, and whether they were told that it is there. */
@ApplicationScoped
class ThemeDisclosure implements Disclosure {

    record Told(Optional<String> theme, Instant decided, boolean told, Optional<String> why) {

        static Told of(News news) {
            return new Told(Theme.at(news.theme()).map(Theme::name), news.decidedAt(), news.isSent(), news.why());
        }
    }

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public Object about(Customer customer) {
        return News.to(customer.id()).stream().map(Told::of).toList();
    }
}
