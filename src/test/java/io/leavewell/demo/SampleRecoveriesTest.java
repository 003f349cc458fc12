package io.leavewell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks at failed payments for the first time finds what others went through before. */
@QuarkusTest
@TestProfile(NorthlightProfile.class)
class SampleRecoveriesTest {

    @Inject
    Operators operators;

    @ParameterizedTest
    @ValueSource(strings = {"?period=2026-10", "?period=2026"})
    void the_report_has_something_to_say(String period) {
        var page = open("/workspace/recoveries/report" + period);
        var figures = page.document().select(".figure dd").eachText();
        assertEquals(3, figures.size(), page.text());
        assertFalse(figures.get(0).startsWith("€0.00"), figures::toString);
        assertFalse(figures.get(1).startsWith("0 "), figures::toString);
        assertFalse(rows(page, "How it was paid").isEmpty(), page.text());
        var letters = rows(page, "What became of letters");
        assertFalse(letters.isEmpty() || letters.toString().contains("On its way"), letters::toString);
        var open = rows(page, "Share still open after so many days");
        assertTrue(open.size() >= 14, open::toString);
        assertFalse(open.get(7).endsWith(" 100 %") || open.get(7).endsWith(" 0 %"), open::toString);
    }

    @Test
    void one_of_the_past_tells_what_was_done_and_how_it_was_paid() {
        var page = open("/workspace/recoveries?state=PAID");
        var one = open(page.document().select("tbody th a").first().attr("href"));
        assertTrue(one.text().contains("First letter"), one.text());
        assertTrue(one.text().contains("Paid by"), one.text());
        assertEquals(
                2,
                one.document()
                        .select("section:has(h2:contains(Tries)) tbody tr")
                        .size(),
                one.text());
    }

    private static List<String> rows(Browser.Page page, String title) {
        return page.document()
                .select("section:has(h2:containsOwn(" + title + ")) tbody tr")
                .eachText();
    }

    private Browser.Page open(String path) {
        return new Browser().signedIn(operators.cookie(operators.otto())).open(Operators.base() + path);
    }
}
