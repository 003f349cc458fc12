package io.leavewell.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.PageCheck;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Leavers;
import io.leavewell.mail.Correspondent;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-L13, for operators: the pages about letters, long, in every language and for everybody. */
@QuarkusTest
class CorrespondenceLookTest {

    private static final String ALL = "section:has(h2:contains(All letters)) tbody tr";
    private static final String NEXT = "section:has(h2:contains(next)) tbody tr";

    @Inject
    Leavers leavers;

    @Inject
    Operators operators;

    @Inject
    Correspondent correspondent;

    @Inject
    Chromium chromium;

    @Inject
    TestClock clock;

    private Recipient ada;
    private String url;

    @BeforeEach
    void ada_has_letters() {
        var person = leavers.ada();
        var known = leavers.in(() -> Customer.known(person.customer()).orElseThrow());
        ada = new Recipient(person.customer(), new Mailbox(person.email(), "Ada"), known.reads(Language.EN));
        url = Leavers.base() + Paths.lettersOf(known);
    }

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void many_letters_are_sorted_and_paged() {
        var mina = new Browser().signedIn(operators.cookie(operators.mina()));
        var far = clock.instant().plus(Duration.ofDays(9_000));
        for (var number = 0; number < 60; number++) {
            correspondent.news(ada, "News", far.plus(Duration.ofDays(number)));
        }
        var first = mina.open(url + "?sort=kind");
        assertEquals(50, first.document().select(ALL).size());
        assertEquals(50, first.document().select(NEXT).size());
        assertEquals(10, mina.open(url + "?page=2").document().select(ALL).size());
        assertEquals(200, mina.open(url + "?sort=nonsense&page=99").status());
    }

    @Test
    void everybody_can_read_and_use_the_pages_in_every_language() {
        var letter = correspondent.dun(ada, "Your payment did not go through", new Mailbox("boss@example.org"));
        correspondent.dun(ada, "Still unpaid");
        leavers.work();
        correspondent.bounce(
                letter, "550 5.1.1 nobody-has-this-address-as-our-long-winded-server-never-tires-of-saying");
        for (var language : Language.values()) {
            var cookie = operators.cookie(operators.speaking(language));
            var window = chromium.window(Device.PHONE.withScripts()).signedIn(cookie);
            var check = new PageCheck(window);
            for (var page : List.of(url, url + "/" + letter)) {
                window.open(page);
                check.seen(language + " " + page);
            }
            assertEquals(List.of(), check.wrong(), String.join("\n", check.wrong()));
        }
    }
}
