package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.ledger.Subscribers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueTest {

    @Inject
    Catalogue catalogue;

    @Inject
    Subscribers people;

    @Test
    void a_new_plan_is_in_the_catalogue_at_once() {
        var code = "new-" + UUID.randomUUID();
        assertEquals(Optional.empty(), found(code));
        var plan = people.plan(code, "29.00 EUR", Interval.MONTH);
        assertEquals(plan.name(), found(code).orElseThrow().name());
        assertTrue(found(code)
                .orElseThrow()
                .price(Interval.MONTH, Currency.getInstance("EUR"))
                .isPresent());
    }

    private Optional<Plan> found(String code) {
        return QuarkusTransaction.requiringNew().call(() -> catalogue.plan(code));
    }
}
