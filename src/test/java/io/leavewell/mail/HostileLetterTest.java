package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-M8, T-S6 */
@QuarkusTest
class HostileLetterTest {

    @Inject
    Correspondence mallory;

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\0", "\r\n\r\n", "\r\n "})
    void noNameAndNoSubjectAddsAHeader(String hostile) {
        var mailbox = new Mailbox(mallory.address(), "Mallory" + hostile + "X-Evil: 1");
        mallory.post("You" + hostile + "X-Evil: 1\r\n.\r\nQUIT", mailbox);
        mallory.work();

        var mail = mallory.mail();
        assertFalse(mail.headers().contains("X-Evil"));
        assertEquals("You X-Evil: 1 . QUIT", mail.subject());
        assertEquals("Mallory X-Evil: 1", mallory.letter().recipient().mailbox().name());
    }

    @Test
    void noAddressAddsARecipient() {
        mallory.post("You cancelled", new Mailbox(mallory.address() + ">\r\nRCPT TO:<bo@example.org", "Mallory"));
        mallory.work();

        assertEquals(LetterState.FAILED, mallory.letter().state());
    }

    @Test
    void noWordsBecomeMarkupOrEndTheLetter() {
        mallory.post("<img src=x onerror=alert(1)>\r\n.\r\nQUIT");
        mallory.work();

        assertFalse(mallory.mail().html().contains("<img"));
        assertTrue(mallory.mail().html().contains("&lt;img src=x"));
        assertTrue(mallory.mail().html().stripTrailing().endsWith("</html>"));
    }
}
