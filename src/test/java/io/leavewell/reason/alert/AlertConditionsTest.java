package io.leavewell.reason.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.account.Operators;
import io.leavewell.billing.Interval;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.segment.Countries;
import io.leavewell.segment.Segment;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that a rule says must hold, and nothing else. */
@QuarkusTest
class AlertConditionsTest {

    @Inject
    Listeners listeners;

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    TestClock clock;

    @AfterEach
    void leave() {
        listeners.leave();
    }

    @Test
    void a_reason_is_the_one_under_which_it_counts() {
        var rule = listeners.hears(operators.mina(), Listeners.reason(Reason.STAGNATION));
        var yes = listeners.chooses(leavers.ada(), Reason.STAGNATION);
        var no = listeners.chooses(leavers.ada(), Reason.BUDGET);
        listeners.hear();
        assertEquals(List.of(true, false), List.of(told(rule, yes), told(rule, no)));
    }

    @Test
    void a_value_is_compared_in_its_own_currency_only() {
        var euros = listeners.hears(operators.mina(), Listeners.least("29.00", "EUR"));
        var more = listeners.hears(operators.mina(), Listeners.least("29.01", "EUR"));
        var dollars = listeners.hears(operators.mina(), Listeners.least("1.00", "USD"));
        var said = listeners.chooses(leavers.ada(), Reason.BUDGET);
        listeners.hear();
        assertEquals(List.of(true, false, false), List.of(told(euros, said), told(more, said), told(dollars, said)));
    }

    @Test
    void a_segment_is_asked_about_who_said_it_and_all_conditions_must_hold() {
        var irish = segment("IE");
        var rule = listeners.hears(
                operators.mina(),
                new Conditions(List.of(Heading.of(Reason.BUDGET)), Optional.empty(), Optional.of(irish), List.of()));
        var bo = leavers.subscribed(
                leavers.identity("Bo", "en", "IE", "Europe/Dublin"), "pro", "29.00 EUR", Interval.MONTH);
        var yes = listeners.chooses(bo, Reason.BUDGET);
        var otherReason = listeners.chooses(bo, Reason.STAGNATION);
        var otherPerson = listeners.chooses(leavers.ada(), Reason.BUDGET);
        listeners.hear();
        assertEquals(
                List.of(true, false, false),
                List.of(told(rule, yes), told(rule, otherReason), told(rule, otherPerson)));
    }

    @Test
    void who_objected_to_profiling_is_in_no_segment_here_either() {
        var rule = listeners.hears(
                operators.mina(), new Conditions(List.of(), Optional.empty(), Optional.of(segment("DE")), List.of()));
        var ada = leavers.ada();
        leavers.in(() -> Customer.update("objectedAt = ?1 where externalId = ?2", clock.instant(), ada.customer()));
        var said = listeners.chooses(ada, Reason.BUDGET);
        listeners.hear();
        assertEquals(false, told(rule, said));
    }

    @Test
    void words_are_found_in_whatever_case() {
        var rule = listeners.hears(operators.mina(), "gänzlich UNMÖGLICH", "환불");
        var german = listeners.says(leavers.ada(), "Das ist Gänzlich unmöglich!", clock.instant());
        var korean = listeners.says(leavers.ada(), "환불해 주세요", clock.instant());
        var none = listeners.says(leavers.ada(), "Das ist möglich", clock.instant());
        listeners.hear();
        assertEquals(List.of(true, true, false), List.of(told(rule, german), told(rule, korean), told(rule, none)));
    }

    private UUID segment(String country) {
        return leavers.in(() -> {
            var segment = new Segment(
                    "From " + country + " " + UUID.randomUUID(),
                    List.of(new Countries(List.of(country))),
                    "Mina Roth",
                    clock.instant());
            segment.persist();
            return segment.id();
        });
    }

    private boolean told(UUID rule, UUID statement) {
        return leavers.in(() -> Alert.exists(rule, statement));
    }
}
