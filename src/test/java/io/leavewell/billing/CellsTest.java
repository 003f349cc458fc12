package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "29.00, EUR, 2900",
        "29, EUR, 2900",
        "29.5, EUR, 2950",
        "29.500, EUR, 2950",
        "0, EUR, 0",
        "1200, JPY, 1200",
        "1200.00, JPY, 1200",
        "9.125, KWD, 9125"
    })
    void aPriceIsReadInTheDigitsOfItsCurrency(String text, String currency, long minor) {
        var expected = new Money(minor, Currency.getInstance(currency));
        assertEquals(Optional.of(expected), Cells.price(expected.currency()).apply(text));
    }

    @ParameterizedTest
    @CsvSource({"29.005, EUR", "12.5, JPY", "9.1255, KWD"})
    void aPriceWithMoreDigitsThanTheCurrencyHasIsRefused(String text, String currency) {
        assertTrue(Cells.price(Currency.getInstance(currency)).apply(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29,00", "-1", "+1", "1e3", "€29", "1 000", "1.000.000", ".5", "5.", "9999999999999", "٣", "=1+1"
            })
    void whatIsNoPriceIsRefused(String text) {
        assertTrue(Cells.price(Currency.getInstance("EUR")).apply(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, Europe/Berlin, 2026-01-31T11:00:00Z",
        "2026-03-29, Europe/Berlin, 2026-03-29T10:00:00Z",
        "2026-10-25, Europe/Berlin, 2026-10-25T11:00:00Z",
        "2024-02-29, Asia/Seoul, 2024-02-29T03:00:00Z",
        "2026-03-29T02:30:00+01:00, Europe/Berlin, 2026-03-29T01:30:00Z",
        "2026-01-31T09:30:00Z, Asia/Seoul, 2026-01-31T09:30:00Z"
    })
    void aDayIsNoonInTheZoneAndAMomentItself(String text, String zone, Instant expected) {
        assertEquals(Optional.of(expected), Cells.moment(ZoneId.of(zone)).apply(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "31.01.2026",
                "2026-1-31",
                "2026-01-31 09:30",
                "20260131",
                "0026-01-31",
                "9999-01-01"
            })
    void whatIsNoDayIsRefused(String text) {
        assertTrue(Cells.moment(ZoneId.of("UTC")).apply(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "a@b@c", "a b@c", "Ada <ada@example.com>", "a@b,c@d", "a@b\nBcc: c@d"})
    void whatIsNoSingleAddressIsRefused(String text) {
        assertTrue(Cells.email(text).isEmpty());
    }

    @Test
    void aNameIsOneLine() {
        assertEquals(Optional.of("Ada Bcc: eve@example.com"), Cells.name("Ada\r\nBcc: eve@example.com"));
        assertTrue(Cells.name("x".repeat(201)).isEmpty());
    }

    @Test
    void anIdHasNoControlCharactersAndFitsAnIndex() {
        assertEquals(Optional.of("客户 1"), Cells.id("客户 1"));
        assertTrue(Cells.id("a\0b").isEmpty());
        assertTrue(Cells.id("x".repeat(201)).isEmpty());
    }
}
