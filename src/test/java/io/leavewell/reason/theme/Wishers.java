package io.leavewell.reason.theme;

import io.leavewell.account.Operators;
import io.leavewell.billing.Subscription;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Said;
import io.leavewell.reason.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** People who want something, and themes of it. */
@ApplicationScoped
public class Wishers {

    @Inject
    Leavers leavers;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** What nobody else in any story wants. */
    static String wish() {
        return "wish" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Somebody who leaves for want of it, so long ago. */
    Leavers.Person wanting(String wish, Duration ago) {
        var person = leavers.ada();
        says(person, "Give us " + wish, ago, "CANCELLED");
        return person;
    }

    void says(Leavers.Person person, String words, Duration ago, String outcome) {
        leavers.in(() -> Statement.record(
                        new Said(Optional.of(Reason.MISSING_FEATURES), Optional.empty(), Optional.of(words), "en"),
                        UUID.randomUUID(),
                        Subscription.known(person.customer(), person.subscription())
                                .orElseThrow(),
                        clock.instant().minus(ago))
                .ledTo(outcome));
    }

    Leavers.Person consenting(Leavers.Person person, String value) {
        return set(person, "attributes = jsonb_build_object('marketing_consent', cast(:value as text))", value);
    }

    Leavers.Person set(Leavers.Person person, String columns, String value) {
        return leavers.in(() -> {
            var query = database.createNativeQuery("update customer set " + columns + " where external_id = :id")
                    .setParameter("id", person.customer());
            if (columns.contains(":value")) query.setParameter("value", value);
            query.executeUpdate();
            return person;
        });
    }

    Customer customer(Leavers.Person person) {
        return leavers.in(() -> Customer.known(person.customer()).orElseThrow());
    }

    Theme theme(String wish) {
        var sketch = new Sketch(
                "Theme " + wish, Filter.of("q=" + wish), Optional.empty(), Optional.empty(), Optional.empty());
        return leavers.in(() -> {
            var theme = new Theme(sketch, "Mina Roth", clock.instant());
            theme.persist();
            return theme;
        });
    }

    static String url(Theme theme, String rest) {
        return Operators.base() + ThemesTab.PATH + "/" + theme.id() + rest;
    }

    /** Presses "shipped" with these words in English. */
    static Browser.Page ship(Browser by, Theme theme, String subject, String words) {
        var page = by.open(url(theme, "/ship"));
        var button = page.document().select("button[value=yes]").first();
        return page.write("subject-en", subject).write("words-en", words).press(button);
    }

    static Browser.Page decide(Browser by, Theme theme, String status) {
        return by.open(url(theme, "")).write("status", status).press("Save the status");
    }
}
