package io.leavewell.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.billing.Interval;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators find somebody among all customers, and see of them what they may. */
@QuarkusTest
class CustomersPageTest {

    /** Sets this story's people apart from all others'. */
    private static final String CLAN = "Qx" + UUID.randomUUID().toString().substring(0, 6);

    private static Leavers.Person ada;
    private static Leavers.Person min;

    @Inject
    Leavers leavers;

    @Inject
    Operators operators;

    private Browser mina;
    private Browser vera;

    @BeforeEach
    void everybodyIsThere() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
        vera = new Browser().signedIn(operators.cookie(operators.vera()));
        if (ada == null) {
            ada = person("Ada Müller-" + CLAN, "DE", "pro", "29.00 EUR");
            leavers.also(ada, "starter", "9.00 EUR");
            min = person("김민수 " + CLAN, "KR", "starter", "9.00 EUR");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "müller", "ADA %s", "%s ada", "ad mül %s", "müller-%s"})
    void ada_is_found_by_words_of_her_name_in_any_order_and_by_how_they_begin(String words) {
        assertTrue(names(mina, words.formatted(CLAN)).contains("Ada Müller-" + CLAN), words);
    }

    @Test
    void people_are_found_by_how_their_address_or_id_begins() {
        var address = ada.email().substring(0, ada.email().indexOf('@') + 3);
        assertEquals(List.of("Ada Müller-" + CLAN), names(mina, address.toUpperCase()));
        assertEquals(List.of("Ada Müller-" + CLAN), names(mina, ada.customer()));
        assertEquals(List.of("김민수 " + CLAN), names(mina, "김민 " + CLAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "' & !x:*", "'':*", "(", "!!", "<->", "a\\'b", ":*", "\u0000"})
    void whatever_is_typed_finds_nobody_rather_than_everybody(String odd) {
        var page = mina.open(list("q=" + encoded(odd + CLAN + "none")));
        assertEquals(200, page.status());
        assertEquals(0, page.document().select("tbody tr").size(), odd);
        assertTrue(page.text().contains("Nobody is like that"));
    }

    @Test
    void a_list_is_narrowed_by_plan_status_and_country_and_says_what_it_brings() {
        assertEquals(List.of("김민수 " + CLAN), names(mina, CLAN, "&country=KR"));
        assertEquals(2, names(mina, CLAN, "&plan=starter").size());
        assertEquals(List.of("Ada Müller-" + CLAN), names(mina, CLAN, "&plan=pro&status=active"));
        assertEquals(List.of(), names(mina, CLAN, "&plan=pro&status=leaving"));
        assertEquals(List.of(), names(mina, CLAN, "&plan=none-such"));
        assertEquals(List.of(), names(mina, CLAN, "&status=none-such"));
        var row = mina.open(list("q=" + CLAN + "&country=DE")).document().selectFirst("tbody tr");
        assertEquals("Pro, Starter", row.child(2).text());
        assertEquals("€38.00", row.child(4).text());
        assertEquals("Germany", row.child(5).text());
    }

    @Test
    void a_click_on_a_column_sorts_by_it_and_a_second_one_turns_it_round() {
        var page = mina.open(list("q=" + CLAN)).follow("Revenue");
        assertEquals(List.of("김민수 " + CLAN, "Ada Müller-" + CLAN), names(page));
        assertEquals(List.of("Ada Müller-" + CLAN, "김민수 " + CLAN), names(page.follow("Revenue")));
        assertEquals(List.of("Ada Müller-" + CLAN, "김민수 " + CLAN), names(page.follow("Country")));
        assertEquals(List.of("Ada Müller-" + CLAN, "김민수 " + CLAN), names(page.follow("Name")));
    }

    @Test
    void vera_sees_no_names_and_cannot_guess_at_them_by_searching() {
        assertEquals(List.of(), names(vera, CLAN));
        assertEquals(List.of(), names(vera, ada.email()));
        var page = vera.open(list("q=" + encoded(ada.customer())));
        assertEquals(List.of("A••• M•••"), names(page));
        assertEquals("a•••@•••", page.document().select("tbody td").first().text());
        assertFalse(page.html().contains("Müller") || page.html().contains(ada.email()));
        var file = vera.open(list("csv=1&q=" + encoded(ada.customer()))).html();
        assertFalse(file.contains("Müller") || file.contains(ada.email()), file);
        assertTrue(file.contains("A••• M•••"), file);
    }

    @Test
    void the_same_list_comes_as_a_file_without_formulas_and_that_is_noted() {
        var mallory = person("=HYPERLINK(\"x\") " + CLAN, "DE", "pro", "29.00 EUR");
        var file = mina.open(list("csv=1&plan=pro&q=" + CLAN));
        assertTrue(file.header("Content-Type").startsWith("text/csv"));
        assertTrue(file.html().contains(",\"'=HYPERLINK("), file.html());
        assertTrue(file.html()
                .contains(",Ada Müller-" + CLAN + "," + ada.email() + ",\"Pro, Starter\",Active,38.00 EUR,DE,"));
        assertEquals(3, file.html().lines().count());
        assertTrue(leavers.in(() -> Entry.about("customer", "all").stream()
                .anyMatch(entry -> entry.act().equals("customer.listed"))));
        leavers.in(() -> Customer.update("identity.name = null where externalId = ?1", mallory.customer()));
    }

    private Leavers.Person person(String name, String country, String plan, String price) {
        var id = UUID.randomUUID();
        var identity =
                new Identity(name, name.charAt(0) == 'A' ? "ada" + id + "@example.org" : null, "en", country, "UTC");
        return leavers.subscribed(identity, plan, price, Interval.MONTH);
    }

    private static List<String> names(Browser browser, String words) {
        return names(browser, words, "");
    }

    private static List<String> names(Browser browser, String words, String filter) {
        return names(browser.open(list("q=" + encoded(words) + filter)));
    }

    private static List<String> names(Browser.Page page) {
        assertEquals(200, page.status(), page.text());
        return page.document().select("tbody th a").eachText();
    }

    private static String list(String query) {
        return Leavers.base() + "/workspace/customers?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
