package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the README promises to everyone who writes a link in a language of their own. */
class LinkVectorTest {

    private static final Link LINK = new Link(
            "cus_42",
            "sub_7",
            Purpose.CANCEL,
            Mode.LIVE,
            Instant.ofEpochSecond(1893456000),
            "visit-1",
            URI.create("https://app.example.com/account"));
    private static final String JSON = "{\"customer\":\"cus_42\",\"subscription\":\"sub_7\",\"purpose\":\"cancel\","
            + "\"mode\":\"live\",\"exp\":1893456000,\"jti\":\"visit-1\","
            + "\"return_url\":\"https://app.example.com/account\"}";
    private static final String TOKEN = "eyJjdXN0b21lciI6ImN1c180MiIsInN1YnNjcmlwdGlvbiI6InN1Yl83IiwicHVycG9zZSI6ImNh"
            + "bmNlbCIsIm1vZGUiOiJsaXZlIiwiZXhwIjoxODkzNDU2MDAwLCJqdGkiOiJ2aXNpdC0xIiwicmV0dXJuX3VybCI6Imh0dHBzOi8v"
            + "YXBwLmV4YW1wbGUuY29tL2FjY291bnQifQ.UBXb25qxYYasKoTieiWZRT5vFlqvXXQ3n1XUC6Fya34";

    @Test
    void the_published_link_is_written_and_opened_as_published() {
        assertEquals(TOKEN, Links.signer().sign(LINK));
        assertEquals(Optional.of(LINK), Links.signer().open(TOKEN, Purpose.CANCEL));
    }

    @Test
    void the_readme_prints_that_very_link() {
        String published = "key    " + Links.KEY + "\nJSON   " + JSON + "\ntoken  " + TOKEN + "\n";
        assertEquals(published, Readme.block("Link to it", "text"));
    }
}
