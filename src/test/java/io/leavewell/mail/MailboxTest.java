package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.org", " ada+leaving@mail.example.org\n", "o'brien@example.org", "ops@localhost"})
    void takesWhatABrowserTakes(String address) {
        assertTrue(new Mailbox(address).isValid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@-example.org",
                "ada@example..org",
                "ada@example.org, bo@example.org",
                "Ada <ada@example.org>",
                "ada@example.org\r\nBcc: bo@example.org",
                "ada@example.org>\r\nRCPT TO:<bo@example.org",
                "ada@example.org\u2028bo",
                "ädä@example.org"
            })
    void refusesWhatNoServerShouldSee(String address) {
        assertFalse(new Mailbox(address).isValid());
    }

    @Test
    void aDomainInAnyScriptIsWrittenInPlainLetters() {
        assertEquals("ada@xn--mnchen-3ya.example", new Mailbox("ada@münchen.example").address());
    }

    @Test
    void aPersonWithoutANameIsTheirAddress() {
        assertEquals("ada@example.org", new Mailbox("ada@example.org", null).inHead());
    }
}
