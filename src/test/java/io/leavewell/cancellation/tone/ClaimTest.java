package io.leavewell.cancellation.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-L3: a deadline or a number may be claimed where the limit says the same. Today is Monday, 2 March 2026. */
class ClaimTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Valid until 31 December 2026        | 2026-12-31 |    | true
                    Valid until December 31st, 2026     | 2026-12-31 |    | true
                    Valid until 31 December             | 2026-12-31 |    | true
                    Valid until 30 December 2026        | 2026-12-31 |    | false
                    Valid until 31 December 2027        | 2026-12-31 |    | false
                    Valid until 2026-12-31              | 2026-12-31 |    | true
                    Valid until 31 December 2026        |            |    | false
                    Valid until 31 December 2026        |            | 10 | false
                    Offer ends Sunday                   | 2026-03-08 |    | true
                    Offer ends Sunday                   | 2026-03-15 |    | false
                    Offer ends Sunday                   | 2026-03-07 |    | false
                    Only today                          | 2026-03-02 |    | true
                    Only today                          | 2026-03-03 |    | false
                    Offer ends tomorrow                 | 2026-03-03 |    | true
                    Offer ends tomorrow                 | 2026-03-02 |    | false
                    This is your last chance            | 2026-03-08 |    | true
                    This is your last chance            | 2035-12-31 |    | false
                    A limited-time offer                | 2035-12-31 |    | true
                    A limited-time offer                |            | 10 | false
                    Only 10 left                        |            | 10 | true
                    Only 10 left                        |            | 11 | false
                    Only 10 left                        | 2026-12-31 |    | false
                    For the first 100 customers         |            | 100 | true
                    Almost gone                         |            | 100 | true
                    Gültig bis 31. Dezember 2026        | 2026-12-31 |    | true
                    Gültig bis 31.12.2026               | 2026-12-31 |    | true
                    Gültig bis 30.12.2026               | 2026-12-31 |    | false
                    Das Angebot endet am Sonntag        | 2026-03-08 |    | true
                    Das Angebot endet am Sonntag        | 2026-03-09 |    | false
                    Nur noch heute                      | 2026-03-02 |    | true
                    Nur noch heute                      | 2026-03-08 |    | false
                    Nur noch 10 Plätze frei             |            | 10 | true
                    Nur noch 10 Plätze frei             |            | 20 | false
                    有效期至 2026 年 12 月 31 日          | 2026-12-31 |    | true
                    有效期至 2026 年 12 月 30 日          | 2026-12-31 |    | false
                    优惠周日截止                         | 2026-03-08 |    | true
                    优惠周日截止                         | 2026-03-10 |    | false
                    仅限今天                             | 2026-03-02 |    | true
                    仅限今天                             | 2026-03-05 |    | false
                    仅剩 10 个名额                       |            | 10 | true
                    仅剩 10 个名额                       |            | 9  | false
                    혜택은 2026년 12월 31일에 종료됩니다  | 2026-12-31 |    | true
                    혜택은 2026년 12월 30일에 종료됩니다  | 2026-12-31 |    | false
                    일요일까지만 할인                    | 2026-03-08 |    | true
                    일요일까지만 할인                    | 2026-03-12 |    | false
                    오늘만 반값                          | 2026-03-02 |    | true
                    오늘만 반값                          | 2026-03-04 |    | false
                    선착순 100명                         |            | 100 | true
                    선착순 100명에게만                   |            | 50  | false
                    """)
    void aClaimIsTrueWhereTheLimitSaysTheSame(String words, LocalDate until, Integer most, boolean isTrue) {
        var claims = Phrasebook.spots(words).stream()
                .filter(spot -> spot.tone().isClaim())
                .toList();
        assertFalse(claims.isEmpty());
        assertEquals(
                isTrue,
                claims.stream()
                        .allMatch(claim ->
                                claim.isBackedBy(Optional.ofNullable(until), Optional.ofNullable(most), MONDAY)),
                claims.toString());
    }
}
