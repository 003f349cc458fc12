package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "month, MONTH",
        "Monthly, MONTH",
        "Month-to-month, MONTH",
        "quarterly, QUARTER",
        "3 months, QUARTER",
        "half_year, HALF_YEAR",
        "semi-annual, HALF_YEAR",
        "Annual, YEAR",
        "One year, YEAR",
        "12 months, YEAR"
    })
    void intervalsAreKnownByManyNames(String words, Interval interval) {
        assertEquals(Optional.of(interval), Spelling.interval(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekly", "Two year", "2", "biannual"})
    void anIntervalThatWeDoNotBillOrThatMayMeanTwoThingsIsRefused(String words) {
        assertTrue(Spelling.interval(words).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XXX", "EURO", "ZZZ", "€"})
    void onlyMoneyThatPeoplePayWithIsACurrency(String code) {
        assertTrue(Spelling.currency(code).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Base", "+99:00", "local", "../../etc"})
    void whatIsNoZoneIsRefused(String id) {
        assertTrue(Spelling.zone(id).isEmpty());
    }
}
