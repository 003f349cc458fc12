package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** T-P2: notices know people by their subscriptions alone, and outlive their erasure as proofs. */
@QuarkusTest
class NoticeAndPersonTest {

    private static final String SINCE = "2026-01-15T10:00:00Z";
    private static final String MORNING = "2026-12-16T08:00:01Z";

    @Inject
    Ahead ahead;

    @Inject
    Erasure erasure;

    @Test
    void without_an_address_it_is_noted_once_and_told_as_soon_as_there_is_one() {
        var lee = ahead.yearly("290.00 EUR", SINCE);
        email(lee, null);
        ahead.at(MORNING);
        ahead.at("2026-12-17T12:00:00Z");
        assertEquals(1, ahead.notices(lee).size());
        assertEquals(Skip.NO_ADDRESS, ahead.notices(lee).get(0).skipped().orElseThrow());
        email(lee, lee.email());
        ahead.at("2026-12-18T12:00:00Z");
        assertEquals(1, ahead.mails(lee).size());
    }

    @Test
    void erased_people_hear_nothing_more_and_the_proof_stays() {
        var mia = ahead.yearly("290.00 EUR", SINCE);
        ahead.at(MORNING);
        QuarkusTransaction.requiringNew()
                .run(() -> erasure.of(Customer.known(mia.customer()).orElseThrow()));
        assertEquals(NoticeState.SENT, ahead.state(mia));
        var notice = ahead.notices(mia).get(0);
        assertTrue(notice.messageId().orElse("").startsWith("<"));
        assertFalse(notice.times().sentAt().isEmpty());
    }

    private static void email(Ahead.Someone someone, String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> Customer.update("identity.email = ?1 where externalId = ?2", address, someone.customer()));
    }
}
