package io.leavewell.reason.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Leavers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people asked for stands side by side, and few of them are not told apart from none. */
@QuarkusTest
class ThemeListTest {

    @Inject
    Operators operators;

    @Inject
    Wishers wishers;

    @Inject
    Leavers leavers;

    @Inject
    EntityManager database;

    @Inject
    Chromium chromium;

    private final String wish = Wishers.wish();
    private Browser mina;

    @BeforeEach
    void mina_signs_in() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
    }

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void fewer_than_five_people_are_not_told_apart_and_five_are() {
        IntStream.range(0, 5).forEach(number -> wishers.wanting(wish, Duration.ofDays(5)));
        wishers.wanting(wish, Duration.ofDays(100));
        var theme = wishers.theme(wish);
        assertEquals(List.of("5", "fewer than 5", "€145.00"), numbers());
        var page = mina.open(Wishers.url(theme, ""));
        assertEquals("5", page.fact("People, last 90 days"));
        assertEquals("fewer than 5", page.fact("In the 90 days before"));
        assertEquals(
                "5", page.document().select("tbody tr:contains(November) td").text());
        assertEquals(
                11, page.document().select("tbody td:contains(fewer than 5)").size());
        leavers.see(wishers.wanting("another", Duration.ZERO), subscription -> {});
        assertEquals(List.of("5", "fewer than 5", "€145.00"), numbers());
    }

    @Test
    void without_a_theme_the_list_says_how_to_make_one() {
        leavers.in(() -> database.createNativeQuery("delete from theme_news").executeUpdate()
                + database.createNativeQuery("delete from theme").executeUpdate());
        var page = mina.open(url(""));
        assertTrue(page.text().contains("No themes yet."), page.text());
        assertTrue(mina.open(url("?status=planned")).text().contains("no theme of this status"));
    }

    @Test
    void every_page_can_be_read_reached_and_used_by_everybody() {
        IntStream.range(0, 5).forEach(number -> wishers.consenting(wishers.wanting(wish, Duration.ofDays(5)), "1"));
        var theme = wishers.theme(wish);
        var shipped = wishers.theme(Wishers.wish());
        leavers.in(() -> Theme.held(shipped.id()).map(one -> {
            one.ship(java.util.Optional.empty(), one.madeAt());
            return one;
        }));
        var window = chromium.window(Device.PHONE.withScripts()).signedIn(operators.cookie(operators.mina()));
        for (var page : List.of(
                url(""),
                url("/new"),
                Wishers.url(theme, ""),
                Wishers.url(theme, "/edit"),
                Wishers.url(theme, "/ship"),
                Wishers.url(shipped, ""))) {
            window.open(page);
            assertEquals(List.of(), window.findings(), page);
            assertEquals(0, window.pixelsBeyondTheEdge(), page);
            assertEquals(List.of(), window.complaints(), page);
            assertEquals(List.of(), window.inDark().colourFindings(), page);
        }
    }

    private List<String> numbers() {
        return mina.open(url(""))
                .document()
                .select("tr:contains(" + wish + ") td.n")
                .eachText();
    }

    private static String url(String rest) {
        return Operators.base() + ThemesTab.PATH + rest;
    }
}
