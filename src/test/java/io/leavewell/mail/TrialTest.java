package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Otto sends a letter to himself, and knows at once whether letters go. */
@QuarkusTest
class TrialTest {

    @Inject
    Trial trial;

    @Inject
    Postbox postbox;

    @Inject
    Worker worker;

    private final String address = "otto." + UUID.randomUUID() + "@example.org";

    @Test
    void a_letter_that_the_server_takes_has_arrived_when_he_is_told() {
        assertEquals(new Trial.Result(LetterState.SENT, ""), send());
        assertEquals("Ein Testbrief", postbox.onlyTo(address).header("Subject"));
        worker.runDue();
        assertEquals(1, postbox.to(address).size(), "and never again");
    }

    @Test
    void what_the_server_says_against_it_is_what_he_reads() {
        postbox.refuseNext("550 5.1.1 Nobody lives here");
        var result = send();
        assertEquals(LetterState.FAILED, result.state());
        assertTrue(result.words().contains("Nobody lives here"), result.words());
    }

    @Test
    void a_server_that_asks_for_patience_is_not_tried_again_behind_his_back() {
        var failed = failed();
        postbox.refuseNext("451 4.7.1 Greylisted, come back later");
        var result = send();
        assertEquals(LetterState.FAILED, result.state());
        assertTrue(result.words().contains("Greylisted"), result.words());
        worker.runDue();
        assertEquals(0, postbox.to(address).size());
        assertEquals(failed, failed(), "nor is it stuck work");
    }

    @Test
    void where_letters_are_kept_this_one_can_be_read_as_well() {
        QuarkusMock.installMockForType(new Drawer(), Carrier.class);
        assertEquals(new Trial.Result(LetterState.KEPT, ""), send());
        Letter letter = QuarkusTransaction.requiringNew()
                .call(() -> Letter.find("toAddress", address).firstResult());
        assertEquals("Ein Testbrief", letter.content().orElseThrow().subject());
    }

    private Trial.Result send() {
        return trial.send(
                new Recipient(Recipient.TEAM, new Mailbox(address, "Otto"), Reader.of(Language.DE, "DE", "")));
    }

    private static int failed() {
        return QuarkusTransaction.requiringNew().call(() -> Stranded.manyFailed(Set.of()));
    }
}
