package io.leavewell.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Departure;
import io.leavewell.billing.Subscription;
import io.leavewell.cancellation.Leavers;
import io.leavewell.time.TestClock;
import io.leavewell.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets which conditions. */
@QuarkusTest
class SegmentTest {

    private static final Condition PRO = new Plans(List.of("pro"));

    @Inject
    People people;

    @Inject
    Leavers leavers;

    @Inject
    Segments segments;

    @Inject
    TestClock clock;

    @Test
    void plans_intervals_and_countries_are_met_by_one_of_several() {
        var ada = leavers.ada();
        assertTrue(people.are(ada, new Plans(List.of("starter", "pro"))));
        assertFalse(people.are(ada, new Plans(List.of("starter"))));
        assertTrue(people.are(ada, new Intervals(List.of("month", "half_year"))));
        assertFalse(people.are(ada, new Intervals(List.of("year", "quarter"))));
        assertTrue(people.are(ada, new Countries(List.of("AT", "DE"))));
        assertFalse(people.are(ada, new Countries(List.of("AT"))));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, zh", "de_AT, de", "EN, en", "ko, ko"})
    void a_language_is_met_in_each_of_its_forms(String tag, String code) {
        var reader = people.reading(tag, "DE", "pro", "29.00 EUR");
        assertTrue(people.are(reader, new Languages(List.of(code))));
        assertFalse(people.are(reader, new Languages(List.of("fr"))));
        assertFalse(people.are(people.reading(null, "DE", "pro", "29.00 EUR"), new Languages(List.of(code))));
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 29.00,      , true",
        "EUR, 29.01,      , false",
        "EUR, 0,     29.00, true",
        "EUR, 0,     28.99, false",
        "EUR, 20,       30, true",
        "USD, 0,          , false"
    })
    void a_monthly_value_is_met_with_its_ends_and_in_its_currency(
            String currency, BigDecimal least, BigDecimal most, boolean met) {
        assertEquals(met, people.are(leavers.ada(), new MonthlyValue(currency, least, most)));
    }

    @ParameterizedTest
    @CsvSource({"7,   , true", "8,  , false", "0, 7, true", "0, 6, false", "7, 7, true"})
    void a_tenure_is_met_with_its_ends(int least, Integer most, boolean met) {
        assertEquals(met, people.are(leavers.ada(), new Tenure(least, most)));
    }

    @Test
    void who_has_left_counts_with_what_they_brought_and_for_as_long_as_they_stayed() {
        var ada = leavers.ada();
        leavers.see(ada, subscription -> Subscription.locked(subscription.id())
                .end(clock.instant(), Departure.values()[0]));
        clock.advance(Duration.ofDays(30));
        assertTrue(people.are(ada, new MonthlyValue("EUR", new BigDecimal("29"), new BigDecimal("29"))));
        assertTrue(people.are(ada, new Tenure(7, 7)));
    }

    @Test
    void an_attribute_is_met_by_its_very_value() {
        var shop = people.with("industry", "retail");
        assertTrue(people.are(shop, new Attribute("industry", "retail")));
        assertFalse(people.are(shop, new Attribute("industry", "Retail")));
        assertFalse(people.are(shop, new Attribute("trade", "retail")));
        assertFalse(people.are(leavers.ada(), new Attribute("industry", "retail")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "%", "retail' or 'a'='a", ":now", "?1", "\\"})
    void a_hostile_value_finds_nothing(String hostile) {
        var shop = people.with("industry", "retail");
        assertFalse(people.are(shop, new Attribute("industry", hostile)));
        assertFalse(people.are(shop, new Attribute(hostile, "retail")));
        assertFalse(people.are(shop, new Plans(List.of(hostile))));
        assertEquals(0, count(new Attribute("industry", hostile)));
        assertTrue(people.are(people.with("industry", hostile), new Attribute("industry", hostile)));
    }

    @Test
    void one_and_the_same_subscription_meets_all() {
        var ada = leavers.ada();
        leavers.also(ada, "starter", "12.00 EUR");
        var least = new MonthlyValue("EUR", new BigDecimal("20"), null);
        assertTrue(people.are(ada, PRO, least));
        assertTrue(people.are(ada, new Plans(List.of("starter"))));
        assertFalse(people.are(ada, new Plans(List.of("starter")), least));
    }

    @Test
    void who_meets_them_twice_is_counted_once() {
        var mark = UUID.randomUUID().toString();
        var ada = people.with("mark", mark);
        leavers.also(ada, "starter", "12.00 EUR");
        people.with("mark", mark);
        assertEquals(2, count(new Attribute("mark", mark)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"objectedAt", "erasedAt"})
    void who_objected_or_was_erased_is_in_none(String moment) {
        var ada = leavers.ada();
        assertTrue(people.are(ada));
        people.mark(ada, moment, true);
        assertFalse(people.are(ada));
        assertFalse(people.are(ada, PRO));
        people.mark(ada, moment, false);
        assertTrue(people.are(ada, PRO));
    }

    @Test
    void conditions_are_kept_as_they_were_given() {
        List<Condition> all = List.of(
                PRO,
                new Intervals(List.of("year")),
                new Countries(List.of("KR")),
                new Languages(List.of("ko")),
                new MonthlyValue("KRW", new BigDecimal("9900"), null),
                new Tenure(30, 90),
                new Attribute("industry", "retail"));
        var segment = new Segment("All", all, "Mina Roth", clock.instant());
        assertEquals(all, segment.conditions());
        var json = Json.write(segment.described().noted());
        assertTrue(json.contains("\"kind\":\"tenure\"") && !json.contains("retail"), json);
    }

    @Test
    void there_is_no_selection_without_a_segment() {
        assertTrue(leavers.in(() -> segments.selection("garbage")).isEmpty());
        assertTrue(leavers.in(() -> segments.selection(UUID.randomUUID().toString()))
                .isEmpty());
    }

    private long count(Condition... conditions) {
        return leavers.in(() -> segments.count(List.of(conditions)));
    }
}
