package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.billing.Interval;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.web.Wire;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter about another price that does not arrive tells nobody. */
@QuarkusTest
class UndeliveredPriceTest {

    private static final String IN_TIME = "2026-10-24T10:00:00Z";

    @Inject
    Ahead ahead;

    @Inject
    Repricing repricing;

    @Inject
    Subscribers subscribers;

    @Inject
    Operators operators;

    @Inject
    PriceTally tally;

    @Inject
    PriceRoutine prices;

    private String plan;

    @BeforeEach
    void a_plan_is_sold() {
        plan = ahead.plan("29.00 EUR", Interval.MONTH);
    }

    @Test
    void whose_letter_comes_back_counts_as_not_told_and_keeps_the_old_price() {
        var liv = paying();
        var change = repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        ahead.run();
        assertEquals(1, repricing.tally(change, tally).charged());
        bounce(ahead.notices(liv).get(0).messageId().orElseThrow());
        ahead.run();
        assertEquals(NoticeState.FAILED, ahead.state(liv));
        var count = repricing.tally(change, tally);
        assertEquals(List.of(0L, 0L, 1L), List.of(count.told(), count.charged(), count.late()));
        subscribers.live(liv.subscription(), "2027-01-24");
        assertTrue(subscribers.invoices(liv.subscription()).stream().noneMatch(invoice -> invoice.endsWith("31.00")));
    }

    @Test
    void letters_of_one_change_are_posted_by_one_statement() {
        var people = List.of(paying(), paying(), paying());
        repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        prices.run();
        var ids = people.stream().map(one -> ahead.notices(one).get(0).id()).toList();
        var posts = QuarkusTransaction.requiringNew().call(() -> Notice.getEntityManager()
                .createNativeQuery(
                        "select distinct cast(xmin as text), cast(cmin as text) from letter" + " where about in (:ids)")
                .setParameter("ids", ids)
                .getResultList());
        assertEquals(1, posts.size());
    }

    private void bounce(String message) {
        var event = "{\"type\":\"bounced\",\"message_id\":\"%s\",\"reason\":\"550 5.1.1 Gone\"}".formatted(message);
        var heard = Wire.say(
                "POST",
                "/api/mail/events",
                event,
                "Content-Type: application/json",
                "Authorization: Bearer " + operators.key("mail_events"));
        assertEquals(200, heard.status(), heard.body());
    }

    private Ahead.Someone paying() {
        return ahead.paying(ahead.berlin("Liv"), plan, "29.00 EUR", Interval.MONTH, IN_TIME);
    }
}
