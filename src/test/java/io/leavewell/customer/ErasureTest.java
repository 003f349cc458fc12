package io.leavewell.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

    @Inject
    Erasure erasure;

    @Inject
    Listener listener;

    @Test
    void of_an_erased_person_neither_name_nor_address_is_left_but_how_they_read_is() {
        var ada = known(new Identity("Ada", "ada@example.com", "de", "DE", "Europe/Berlin"));
        erasure.of(ada);
        var left = read(ada);
        assertTrue(left.isErased());
        assertTrue(left.name().isEmpty()
                && left.email().isEmpty()
                && left.attributes().isEmpty());
        assertEquals("Europe/Berlin", left.reads(Language.EN).zone().getId());
        assertFalse(withEmail("ada@example.com").contains(ada.externalId()));
        assertTrue(listener.heard().contains(ada.externalId()));
    }

    @Test
    void a_person_of_whom_nothing_else_was_known_can_still_be_read() {
        var bo = known(new Identity("Bo", null, null, null, null));
        erasure.of(bo);
        var left = read(bo);
        assertTrue(left.name().isEmpty() && left.language().isEmpty());
        assertEquals("UTC", left.reads(Language.EN).zone().getId());
    }

    @Test
    void an_address_is_found_however_it_was_typed() {
        var address = "Cy." + UUID.randomUUID() + "@Example.com";
        var cy = known(new Identity("Cy", address, "en", "GB", null));
        assertEquals(List.of(cy.externalId()), withEmail(" " + address.toUpperCase() + " "));
    }

    private static Customer known(Identity identity) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var customer = new Customer("customer-" + UUID.randomUUID(), identity, TestClock.START);
            customer.persist();
            return customer;
        });
    }

    private static Customer read(Customer customer) {
        return QuarkusTransaction.requiringNew().call(() -> Customer.findById(customer.id()));
    }

    private static List<String> withEmail(String address) {
        return QuarkusTransaction.requiringNew().call(() -> Customer.withEmail(address).stream()
                .map(Customer::externalId)
                .toList());
    }

    @ApplicationScoped
    static class Listener {

        private final List<String> heard = new ArrayList<>();

        List<String> heard() {
            return List.copyOf(heard);
        }

        void hear(@Observes Erased erased) {
            heard.add(erased.externalId());
        }
    }
}
