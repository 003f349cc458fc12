package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.edition.Editions;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The letter with a fresh link says what the team wants it to say. */
@QuarkusTest
class FreshLinkWordsTest {

    @Inject
    Payers payers;

    @Inject
    Editions editions;

    @Inject
    TestClock clock;

    @AfterEach
    void our_words_again() {
        publish("{}");
        clock.set(TestClock.START);
    }

    @Test
    void it_goes_in_the_words_of_the_team_where_there_are_some() {
        publish("{\"subject\": {\"en\": \"{plan}: here is your link\"}, \"greeting\": {\"en\": \"Dear {name}!\"}}");
        var cy = payers.owing(SandboxCard.HARD);
        var link = payers.link(cy);
        clock.advance(Duration.ofDays(15));
        payers.browser.open(link).press("Send me a fresh link");
        payers.leavers.work();
        var mail = payers.mails(cy).get(payers.mails(cy).size() - 1);
        assertEquals("Pro: here is your link", mail.subject());
        assertTrue(mail.text().contains("Dear Cy!"), mail.text());
        assertTrue(mail.text().contains("No login needed"), mail.text());
    }

    private void publish(String words) {
        QuarkusTransaction.requiringNew().run(() -> editions.publish("wording.pay", words, null));
    }
}
