package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.account.WithCompany;
import io.leavewell.mail.Greeter.Kind;
import io.leavewell.web.Brand;
import io.leavewell.web.Livery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** T-M2: what we sign is what arrives, says somebody else's program. */
@QuarkusTest
@TestProfile(WithCompany.class)
class SigningTest {

    private static final List<String> SIGNED = List.of(
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "Reply-To",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted");

    @ConfigProperty(name = SigningProfile.PUBLIC_KEY)
    String publicKey;

    @Inject
    Penpal ada;

    @Inject
    Brand brand;

    @Test
    void a_letter_is_signed_over_all_its_heads_and_words() throws Exception {
        var verdict = verdict(sent(Kind.GREETING));
        assertEquals(1, verdict.size());
        assertEquals("pass", verdict.at("/0/status/result").asText(), verdict.toString());
        assertTrue(Mailauth.names(verdict.at("/0/signed")).containsAll(SIGNED), verdict.toString());
    }

    @Test
    void the_way_to_unsubscribe_is_signed_as_well() throws Exception {
        brand.wear(Optional.of(new Livery(
                "Northlight", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Harbour Street 1"))));
        try {
            var verdict = verdict(sent(Kind.OFFER));
            assertEquals("pass", verdict.at("/0/status/result").asText(), verdict.toString());
            assertTrue(
                    Mailauth.names(verdict.at("/0/signed"))
                            .containsAll(List.of("List-Unsubscribe", "List-Unsubscribe-Post")),
                    verdict.toString());
        } finally {
            brand.wear(Optional.empty());
        }
    }

    /** Heads that are not there are signed too: the one that nobody sent is no part of it. */
    @Test
    void whoever_alters_or_adds_a_head_or_a_word_breaks_it() throws Exception {
        var mail = new String(sent(Kind.GREETING), StandardCharsets.UTF_8);
        for (var altered : List.of(
                mail.replace("Subject: GREETING", "Subject: GREETINGS"),
                mail.replace("Nothing is lost", "Nothing is safe"),
                mail.replace("Auto-Submitted: auto-generated", "Auto-Submitted: no"),
                "List-Unsubscribe: <https://evil.example>\r\n" + mail)) {
            assertNotEquals(mail, altered);
            var verdict = verdict(altered.getBytes(StandardCharsets.UTF_8));
            assertNotEquals("pass", verdict.at("/0/status/result").asText(), altered);
        }
    }

    private byte[] sent(Kind kind) throws Exception {
        var copy =
                new Mailbox("owner." + ada.key() + "@example.org", "Größe, Ökonomie und noch viel mehr GmbH & Co. KG");
        ada.tryOnce(ada.post(kind, copy));
        var raw = new ByteArrayOutputStream();
        ada.mails().get(0).message().writeTo(raw);
        return raw.toByteArray();
    }

    private JsonNode verdict(byte[] mail) throws Exception {
        return Mailauth.verdict(mail, SigningProfile.DOMAIN, SigningProfile.SELECTOR, publicKey);
    }
}
