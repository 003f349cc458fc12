package io.leavewell.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({"29.00, EUR, 2900", "29, EUR, 2900", "2900, JPY, 2900", "39000, KRW, 39000", "1.234, KWD, 1234"})
    void an_amount_is_kept_in_the_smallest_units_of_its_currency(String amount, String currency, long minor) {
        var money = Money.of(amount, currency);
        assertEquals(minor, money.minor());
        assertEquals(0, new BigDecimal(amount).compareTo(money.amount()));
    }

    @ParameterizedTest
    @CsvSource({"0.001, EUR", "1.5, JPY", "0.5, KRW", "0.0001, KWD"})
    void an_amount_with_more_digits_than_its_currency_is_refused(String amount, String currency) {
        assertThrows(ArithmeticException.class, () -> Money.of(amount, currency));
    }

    @Test
    void amounts_add_up_and_take_off() {
        assertEquals(eur(3100), eur(2900).plus(eur(200)));
        assertEquals(eur(-100), eur(100).minus(eur(200)));
        assertEquals(eur(0), eur(100).minus(eur(200)).atLeastZero());
        assertEquals(eur(34800), eur(2900).times(12));
    }

    @Test
    void currencies_do_not_mix() {
        var yen = Money.of("100", "JPY");
        assertThrows(IllegalArgumentException.class, () -> eur(100).plus(yen));
        assertThrows(IllegalArgumentException.class, () -> eur(100).minus(yen));
        assertThrows(IllegalArgumentException.class, () -> eur(100).isLessThan(yen));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5, 1", "3, 0.5, 2", "2900, 0.333, 966", "999, 0.125, 125", "-1, 0.5, -1", "100, 0.004, 0"})
    void a_part_is_rounded_half_up(long minor, BigDecimal factor, long part) {
        assertEquals(eur(part), eur(minor).times(factor));
    }

    @ParameterizedTest
    @CsvSource({"2900, 1, 3, 967", "2900, 2, 3, 1933", "1, 1, 2, 1", "2900, 0, 31, 0", "2900, 31, 31, 2900"})
    void a_share_is_rounded_half_up(long minor, long part, long whole, long share) {
        assertEquals(eur(share), eur(minor).share(part, whole));
    }

    @Test
    void what_a_long_cannot_hold_is_an_error_and_never_a_wrong_amount() {
        var most = eur(Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> most.plus(eur(1)));
        assertThrows(ArithmeticException.class, () -> eur(Long.MIN_VALUE).minus(eur(1)));
        assertThrows(ArithmeticException.class, () -> most.times(2));
        assertThrows(ArithmeticException.class, () -> most.times(new BigDecimal("1.5")));
        assertThrows(ArithmeticException.class, () -> Money.of("92233720368547758.08", "EUR"));
        assertEquals(eur(Long.MAX_VALUE), most.share(7_000_000_000L, 7_000_000_000L));
    }

    @ParameterizedTest
    @CsvSource({"2900, 50, 1450", "2999, 50, 1499", "1, 50, 0", "2900, 12.5, 2537", "2900, 100, 0"})
    void a_percentage_off_is_rounded_in_the_customers_favour(long minor, String percent, long left) {
        assertEquals(eur(left), Percent.of(percent).off(eur(minor)));
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "100.01"})
    void nobody_takes_off_nothing_or_more_than_all(String percent) {
        assertThrows(IllegalArgumentException.class, () -> Percent.of(percent));
    }

    @Test
    void stored_changes_keep_amounts_and_percentages_as_they_are() throws Exception {
        var json = new ObjectMapper();
        assertEquals("{\"minor\":2900,\"currency\":\"EUR\"}", json.writeValueAsString(eur(2900)));
        assertEquals(eur(2900), json.readValue(json.writeValueAsString(eur(2900)), Money.class));
        assertEquals("12.5", json.writeValueAsString(Percent.of("12.5")));
        assertEquals(Percent.of("12.5"), json.readValue("12.5", Percent.class));
    }

    @Test
    void amounts_know_which_is_less() {
        assertTrue(eur(1).isLessThan(eur(2)) && eur(1).isPositive() && eur(0).isZero());
    }

    private static Money eur(long minor) {
        return new Money(minor, EUR);
    }
}
