package io.leavewell.reason.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Leavers;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who named a theme is counted as the report counts, and few people are not told apart from none. */
@QuarkusTest
class ThemeTest {

    private static final Reader MINA = Reader.of(Language.EN, "", "Europe/Berlin");

    @Inject
    Wishers wishers;

    @Inject
    Leavers leavers;

    @Inject
    Figures figures;

    @Inject
    FilterWords words;

    @Inject
    TestClock clock;

    private final String wish = Wishers.wish();

    @Test
    void people_of_the_last_90_days_are_told_apart_from_those_of_the_90_before() {
        var ada = wishers.wanting(wish, Duration.ofDays(10));
        wishers.says(ada, "Still no " + wish, Duration.ofDays(5), "CANCELLED");
        wanting(5, Duration.ofDays(89));
        wanting(2, Duration.ofDays(91));
        wanting(1, Duration.ofDays(181));
        var count = count();
        assertEquals(6, count.people());
        assertEquals(2, count.before());
        assertEquals(Map.of("EUR", 6 * 12 * 2900L), count.lost());
    }

    @Test
    void whoever_says_something_else_later_counts_as_they_ended() {
        var ada = wishers.wanting(wish, Duration.ofDays(10));
        wishers.says(ada, "No, it is the price", Duration.ofDays(5), "KEPT");
        var bo = wishers.wanting(wish, Duration.ofDays(10));
        wishers.says(bo, "Oh, " + wish + "!", Duration.ofDays(5), "ACCEPTED");
        var count = count();
        assertEquals(1, count.people());
        assertEquals(0, count.left());
        assertEquals(Map.of(), count.lost());
    }

    @Test
    void months_are_the_readers_own() {
        clock.set(Instant.parse("2026-11-30T23:30:00Z"));
        wishers.wanting(wish, Duration.ZERO);
        wishers.wanting(wish, Duration.ofHours(1));
        wishers.wanting(wish, Duration.ofDays(400));
        var beginnings = Trend.beginnings(clock.instant(), MINA.zone());
        var people = leavers.in(() -> figures.byMonth(filter(), beginnings));
        assertEquals(1, people[10], "November");
        assertEquals(1, people[11], "December has begun in Berlin");
        assertEquals(2, IntStream.range(0, 12).mapToLong(at -> people[at]).sum());
        var trend = Trend.of(people, beginnings, Optional.of(clock.instant()), MINA);
        assertEquals("December 2026", trend.months().get(11).name());
        assertEquals(Optional.of(11), trend.shipped());
    }

    @Test
    void the_picture_draws_few_people_as_none() {
        var beginnings = Trend.beginnings(clock.instant(), MINA.zone());
        var few = Trend.of(new long[] {4, 1, 0, 2, 3, 4, 0, 0, 0, 0, 0, 4}, beginnings, Optional.empty(), MINA);
        var none = Trend.of(new long[12], beginnings, Optional.empty(), MINA);
        assertEquals(none.path(), few.path());
        var some = Trend.of(new long[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5}, beginnings, Optional.empty(), MINA);
        assertTrue(some.path().endsWith("L240 2"), some.path());
    }

    @Test
    void people_a_month_are_compared_from_before_and_after() {
        wishers.says(leavers.ada(), "Something else", Duration.ofDays(600), "KEPT");
        wanting(6, Duration.ofDays(100));
        wanting(1, Duration.ofDays(500));
        wanting(1, Duration.ofDays(30));
        var shipped = clock.instant().minus(Duration.ofDays(61));
        var around = leavers.in(() -> figures.around(filter(), shipped));
        assertEquals(new Figures.Around(6, 365, 1, 61), around);
        assertEquals(new BigDecimal("0.5"), new Rate(6, 365).perMonth());
    }

    @Test
    void a_filter_is_what_the_reports_address_asks_for_whatever_the_period() {
        var filter =
                Filter.of("https://lw.example/workspace/reasons?period=2026-10&q=a%26b+c&reason=missing_features&page=2"
                        + "&plan=%20&sort=-people");
        assertEquals("q=a%26b+c&reason=missing_features", filter.text());
        assertEquals(filter, Filter.of(filter.text()));
        assertEquals("/workspace/reasons?q=a%26b+c&reason=missing_features", filter.report());
        assertEquals("", Filter.of("%%&=&&%zz&\0=1").text());
        assertFalse(Filter.of("q=%0d%0aX-Evil%00").text().matches(".*%0[0DA].*"));
    }

    @Test
    void a_filter_is_said_in_words() {
        var said = leavers.in(() -> words.of(
                Filter.of("reason=missing_features&country=DE&tenure=90&value=1000&q=calendar&group=product&x=y"),
                MINA));
        assertEquals(
                "Country: Germany; Group of reasons: Product; Their words contain “calendar”; "
                        + "Reason: Something is missing; Subscribed for 90 to 364 days; Paid 1000 and more a month; x=y",
                said);
    }

    private Figures.Count count() {
        return leavers.in(() -> figures.count(filter()));
    }

    private Filter filter() {
        return Filter.of("q=" + wish);
    }

    private void wanting(int many, Duration ago) {
        IntStream.range(0, many).forEach(number -> wishers.wanting(wish, ago));
    }
}
