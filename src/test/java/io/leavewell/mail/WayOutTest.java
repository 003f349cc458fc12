package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.mail.Greeter.Kind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Since when no letter has gone is known, whatever was tried or started anew meanwhile. */
@QuarkusTest
class WayOutTest {

    @Inject
    WayOut wayOut;

    @Inject
    PostOffice office;

    @Inject
    Postbox postbox;

    @Inject
    Penpal ada;

    @AfterEach
    void let_in_again() {
        postbox.letsNobodyIn(false);
    }

    @Test
    void the_first_try_in_vain_counts_until_a_letter_goes() {
        assertEquals(Optional.empty(), barredSince());
        postbox.letsNobodyIn(true);
        var first = ada.clock.instant();
        ada.tryOnce(ada.post(Kind.GREETING));
        assertEquals(Optional.of(first), barredSince());

        ada.clock.advance(Duration.ofDays(3));
        assertEquals(Optional.empty(), barredSince(), "nobody has tried lately");
        office.open(null);
        ada.tryOnce(ada.post(Kind.GREETING));
        assertEquals(Optional.of(first), barredSince());

        postbox.letsNobodyIn(false);
        ada.clock.advance(Duration.ofMinutes(10));
        ada.tryOnce(ada.post(Kind.GREETING));
        assertEquals(Optional.empty(), barredSince());
    }

    private Optional<Instant> barredSince() {
        return ada.in(() -> wayOut.barredSince());
    }
}
