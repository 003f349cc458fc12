package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.reason.Reason;
import io.leavewell.reason.digest.Voices.Voice;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose words stand in a digest. */
@QuarkusTest
class QuotedTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Stretch WEEK = Rhythm.WEEKLY.before(LocalDate.of(2026, 11, 23));
    private static final Instant IN_IT = Instant.parse("2026-11-18T12:00:00Z");

    @Inject
    Digests digests;

    @Inject
    Typesetter typesetter;

    @Inject
    Voices voices;

    private final String plan = Voices.plan();

    @Test
    void three_of_the_newest_words_are_quoted_each_of_another_person() {
        var who = UUID.randomUUID();
        voices.say(5, said(Reason.BUDGET));
        voices.say(who, said(Reason.BUDGET).saying("The first word"));
        voices.say(who, said(Reason.BUDGET).on(IN_IT.plusSeconds(60)).saying("The second word"));
        voices.say(1, said(Reason.BUDGET).on(IN_IT.plusSeconds(5)).saying("Mail me: ada@example.org"));
        voices.say(1, said(Reason.BUDGET).on(IN_IT.plusSeconds(4)).saying("ada@example.org"));
        voices.say(1, said(Reason.BUDGET).on(IN_IT.plusSeconds(3)).saying("<b onclick=x>bold</b>"));
        voices.say(1, said(Reason.BUDGET).on(IN_IT.plusSeconds(2)).saying("The fourth"));
        var quotes = sheet().quotes();
        assertEquals(
                List.of("The second word", "Mail me: •••", "<b onclick=x>bold</b>"),
                quotes.stream().map(Sheet.Said::words).toList());
        assertEquals(
                "Cuts or downturn · English · " + plan + " · Germany · 18 November 2026",
                quotes.get(0).about());
    }

    @Test
    void erased_people_are_not_quoted() {
        var gone = QuarkusTransaction.requiringNew().call(() -> {
            var customer = new Customer(
                    "gone-" + plan, new Identity("Ada", "ada@example.org", "en", "DE", "Europe/Berlin"), IN_IT);
            customer.persist();
            return customer.id();
        });
        QuarkusTransaction.requiringNew().run(() -> Customer.update("erasedAt = ?1 where id = ?2", IN_IT, gone));
        voices.say(5, said(Reason.BUDGET));
        voices.say(gone, said(Reason.BUDGET).saying("Said by one who is gone"));
        assertEquals(List.of(), sheet().quotes());
        assertEquals("6 people", sheet().rows().get(0).people());
    }

    private Voice said(Reason reason) {
        return Voice.of(plan, reason, IN_IT);
    }

    private Sheet sheet() {
        var reader = Reader.of(Language.EN, "", BERLIN.getId());
        return QuarkusTransaction.requiringNew()
                .call(() -> typesetter.set(digests.of(WEEK, filter(), BERLIN), filter(), false, reader));
    }

    private Filter filter() {
        return new Filter(Map.of(Filter.PLAN, plan));
    }
}
