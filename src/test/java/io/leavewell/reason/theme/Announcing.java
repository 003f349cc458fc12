package io.leavewell.reason.theme;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Erasure;
import io.leavewell.mail.Postbox;
import io.leavewell.web.Brand;
import io.leavewell.web.Livery;
import io.leavewell.work.Jobs;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A story in which something ships: Northlight has an address to write from, and a theme that nobody else asks for. */
abstract class Announcing {

    @Inject
    Operators operators;

    @Inject
    Wishers wishers;

    @Inject
    Leavers leavers;

    @Inject
    Postbox postbox;

    @Inject
    Brand brand;

    @Inject
    Erasure erasure;

    @Inject
    Telling telling;

    @Inject
    Jobs jobs;

    @Inject
    EntityManager database;

    final String wish = Wishers.wish();
    Browser mina;
    Theme theme;

    @BeforeEach
    void northlight_has_an_address() {
        wear(Optional.of("Northlight GmbH\nExample Street 1"));
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
        theme = wishers.theme(wish);
    }

    @AfterEach
    void undress() {
        brand.wear(Optional.empty());
    }

    Leavers.Person wanting(String consent) {
        return wishers.consenting(wishers.wanting(wish, Duration.ofDays(20)), consent);
    }

    void wear(Optional<String> postal) {
        brand.wear(Optional.of(new Livery("Northlight", Optional.empty(), Optional.empty(), Optional.empty(), postal)));
    }
}
