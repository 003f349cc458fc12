package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T-M7 */
class CarriersTest {

    private final Carriers carriers = new Carriers();

    @Test
    void theSampleCompanyNeedsNoServer() {
        assertInstanceOf(Drawer.class, chosen("none", true, "hello@northlight.example"));
    }

    @Test
    void withoutAServerTheOperatorIsToldWhatIsMissing() {
        assertEquals(
                "no SMTP server configured: quarkus.mailer.host",
                chosen("none", false, "hello@northlight.example").obstacle().orElseThrow());
        assertEquals(
                "no valid sender address configured: leavewell.mail.from",
                chosen("smtp.example", false, "nobody").obstacle().orElseThrow());
    }

    @Test
    void evenTheSampleCompanyUsesTheServerItIsGiven() {
        assertInstanceOf(Smtp.class, chosen("smtp.example", true, "hello@northlight.example"));
    }

    private Carrier chosen(String host, boolean demo, String from) {
        carriers.host = host;
        carriers.demo = demo;
        return carriers.carrier(null, new Sender(Optional.of(from), Optional.of("Northlight"), null));
    }
}
