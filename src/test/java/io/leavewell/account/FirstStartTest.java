package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Overheard;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4: the first admin gets in by a link from the console, once; no password exists before. */
@QuarkusTest
@TestProfile(NobodyYet.class)
class FirstStartTest {

    private static final String PASSWORD = "three boats in a green harbour";

    @Inject
    FirstStart start;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobody() {
        NobodyYet.again();
    }

    @Test
    void each_start_prints_a_new_link_and_ends_the_one_before() {
        var first = link();
        var second = link();
        assertEquals(404, new Browser().open(first).status());
        assertEquals(200, new Browser().open(second).status());
    }

    @Test
    void the_link_stands_in_the_log_as_long_as_there_is_nobody() {
        try (var overheard = new Overheard()) {
            start.greet(null);
            assertTrue(overheard.all().contains("/workspace/set-up/"), overheard.all());
        }
        setUp(link());
        try (var overheard = new Overheard()) {
            start.greet(null);
            assertEquals("", overheard.all());
        }
    }

    @Test
    void it_makes_one_admin_and_no_second() {
        var link = link();
        var open = new Browser().open(link);
        assertEquals(303, setUp(link).status());
        var otto = QuarkusTransaction.requiringNew()
                .call(() -> Operator.known("otto@leavewell.example").orElseThrow());
        assertEquals(Role.ADMIN, otto.role());
        assertEquals("Asia/Seoul", otto.profile().timeZone());
        assertEquals(404, new Browser().open(link).status());
        assertEquals(
                404,
                fill(open)
                        .write("email", "eve@leavewell.example")
                        .press("Begin")
                        .status());
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> Operator.count()));
        assertTrue(start.link().isEmpty());
    }

    @Test
    void two_who_use_it_at_once_make_one_admin() throws Exception {
        var pages = List.of(fill(new Browser().open(link())), fill(new Browser().open(lastLink)));
        var crowd = Executors.newFixedThreadPool(2);
        try {
            var answers = crowd.invokeAll(pages.stream()
                    .<java.util.concurrent.Callable<Integer>>map(
                            page -> () -> page.press("Begin").status())
                    .toList());
            var statuses = List.of(answers.get(0).get(), answers.get(1).get());
            assertTrue(statuses.contains(303) && statuses.contains(404), statuses.toString());
        } finally {
            crowd.shutdownNow();
        }
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> Operator.count()));
    }

    @Test
    void mistakes_are_told_and_the_link_stays_good() {
        var page = new Browser()
                .open(link())
                .write("email", "otto at home")
                .write("password", "short")
                .press("Begin");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"));
        assertEquals(3, page.document().select(".problem li").size());
        assertFalse(page.html().contains("short\""));
        assertEquals(303, fill(page).press("Begin").status());
    }

    @Test
    void a_guessed_link_is_just_over() {
        link();
        for (var token : List.of("x", "A".repeat(43), "a".repeat(100))) {
            var page = new Browser().open(Operators.base() + "/workspace/set-up/" + token);
            assertEquals(404, page.status());
            assertEquals("This link is no longer good", page.heading());
        }
    }

    @Test
    void no_password_lets_anybody_in_before() {
        for (var password : List.of("admin", "password", "leavewell", "")) {
            var answer = new Browser()
                    .post(
                            Operators.base() + SignInResource.PATH,
                            List.of(Map.entry("email", "admin@leavewell.example"), Map.entry("password", password)));
            assertEquals(400, answer.status());
        }
    }

    @Test
    void an_admin_without_a_second_factor_is_led_to_it_before_anything_else() {
        var browser = new Browser().keepingCookies();
        setUp(browser, link());
        var page = browser.open(Operators.base() + PeopleResource.PATH);
        assertEquals(303, page.status());
        var led = page.onward();
        assertTrue(led.text().contains("Admins here need a second factor."));
        var telephone = new Telephone(clock);
        telephone.reads(led);
        led.write("code", telephone.code()).write("password", PASSWORD).press("Turn it on");
        assertEquals(200, browser.open(Operators.base() + PeopleResource.PATH).status());
    }

    @Test
    void signing_out_is_never_in_the_way() {
        var browser = new Browser().keepingCookies();
        setUp(browser, link());
        var page = browser.open(Operators.base() + PeopleResource.PATH).onward();
        assertTrue(page.press("Sign out").header("Location").endsWith("/workspace/sign-in"));
    }

    private String lastLink;

    private String link() {
        lastLink = start.link().orElseThrow().replaceFirst("https?://[^/]+", Operators.base());
        return lastLink;
    }

    private static Browser.Page setUp(String link) {
        return setUp(new Browser(), link);
    }

    private static Browser.Page setUp(Browser browser, String link) {
        return fill(browser.open(link)).press("Begin");
    }

    private static Browser.Page fill(Browser.Page page) {
        return page.write("email", "Otto@Leavewell.example")
                .write("name", "Otto Lind")
                .write("zone", "Asia/Seoul")
                .write("password", PASSWORD);
    }
}
