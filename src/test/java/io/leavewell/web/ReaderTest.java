package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.money.Money;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a tilde stands for the space that never breaks. */
class ReaderTest {

    private static final Instant WINTER = Instant.parse("2026-12-21T23:30:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 1234.50 | EUR | €1,234.50
            en-US | 29.00   | USD | $29.00
            en-US | 29.00   | EUR | €29.00
            de-DE | 1234.50 | EUR | 1.234,50~€
            de-CH | 1234.50 | CHF | CHF~1’234.50
            zh-CN | 199.00  | CNY | ¥199.00
            ko-KR | 39000   | KRW | ₩39,000
            ko-KR | 29.00   | EUR | €29.00
            de-DE | 2900    | JPY | 2.900~¥
            en-GB | 1.234   | KWD | KWD~1.234
            en-GB | 29.00   | CHF | CHF~29.00
            en-GB | 0.00    | EUR | €0.00
            """)
    void an_amount_has_its_currencys_digits_in_the_readers_way(
            String locale, String amount, String currency, String shown) {
        assertEquals(shown.replace('~', '\u00a0'), reader(locale, "UTC").money(Money.of(amount, currency)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | Europe/London    | 21 December 2026
            en-US | America/New_York | December 21, 2026
            de-DE | Europe/Berlin    | 22. Dezember 2026
            de-CH | Europe/Zurich    | 22. Dezember 2026
            zh-CN | Asia/Shanghai    | 2026年12月22日
            ko-KR | Asia/Seoul       | 2026년 12월 22일
            """)
    void the_same_moment_is_another_day_where_the_reader_lives(String locale, String zone, String day) {
        assertEquals(day, reader(locale, zone).day(WINTER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | Europe/Berlin    | 2026-12-21T15:04:00Z | 16:04   | CET
            en-GB | Europe/Berlin    | 2026-07-21T14:04:00Z | 16:04   | CEST
            de-DE | Europe/Berlin    | 2026-10-25T00:30:00Z | 02:30   | MESZ
            de-DE | Europe/Berlin    | 2026-10-25T01:30:00Z | 02:30   | MEZ
            en-US | America/New_York | 2026-12-21T15:04:00Z | 10:04 AM | EST
            en-US | America/New_York | 2026-07-21T15:04:00Z | 11:04 AM | EDT
            zh-CN | Asia/Shanghai    | 2026-12-21T15:04:00Z | 下午11:04 | CST
            ko-KR | Asia/Seoul       | 2026-12-21T03:04:00Z | 오후 12:04 | KST
            en-GB | +05:30           | 2026-12-21T15:04:00Z | 20:34   | +05:30
            en-GB | Z                | 2026-12-21T15:04:00Z | 15:04   | UTC
            """)
    void a_moment_names_the_zone_it_is_told_in(String locale, String zone, Instant moment, String time, String name) {
        var shown = reader(locale, zone).moment(moment).replace('\u202f', ' ');
        assertEquals(time + " " + name, shown.substring(shown.length() - time.length() - name.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN", "JP", "xx", "nowhere", "gb "})
    void english_without_an_english_country_is_international(String country) {
        assertEquals("21 December 2026", Reader.of(Language.EN, country, null).day(WINTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "", " ", "+99:00", "Europe/Berlin; drop table"})
    void an_unknown_zone_reads_as_utc(String zone) {
        assertEquals("UTC", Reader.of(Language.DE, "DE", zone).zone().getId());
    }

    @Test
    void a_reader_without_country_or_zone_is_still_a_reader() {
        var reader = Reader.of(Language.DE, null, null);
        assertEquals("21. Dezember 2026", reader.day(WINTER));
        assertEquals("29,00\u00a0€", reader.money(Money.of("29.00", "EUR")));
        assertEquals("2026年12月21日", reader.in(Language.ZH).day(WINTER));
    }

    @Test
    void many_threads_read_the_same_amounts() {
        var reader = reader("de-DE", "UTC");
        var right = IntStream.range(0, 20_000).parallel().filter(n -> reader.money(Money.of(n + ".50", "EUR"))
                .equals(String.format(Locale.GERMANY, "%,d,50\u00a0€", n)));
        assertEquals(20_000, right.count());
    }

    private static Reader reader(String tag, String zone) {
        var locale = Locale.forLanguageTag(tag);
        return Reader.of(Language.of(tag).orElseThrow(), locale.getCountry(), zone);
    }
}
