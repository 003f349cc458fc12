package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Window;
import io.leavewell.demo.NorthlightProfile;
import io.leavewell.mail.wording.OwnWordsEverywhere;
import io.leavewell.notice.SampleNotices;
import io.leavewell.web.Language;
import io.leavewell.work.Depot;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T-L13, for operators: nobody is shut out of any page of the workspace. */
@QuarkusTest
@TestProfile(NorthlightProfile.class)
class OperatorPagesTest {

    private static final List<String> HOME = List.of(
            "/workspace",
            "/workspace/account",
            "/workspace/audit",
            "/workspace/work",
            "/workspace/flow/discard",
            "/workspace/reasons/sources",
            "/workspace/customers?status=ended");
    /** Only whose subscription can be left now, and a visit that an operator has begun, leads there; RelayTest opens them. */
    private static final List<String> WHILE_SOMEBODY_TELEPHONES = List.of(
            "GET /workspace/customers/{customer}/relay/{subscription}",
            "GET /workspace/customers/{customer}/visits/{visit}/relay");

    private static final List<String> DOOR = List.of(
            "/workspace/sign-in",
            "/workspace/sign-in/company",
            "/workspace/set-up/nobody",
            "/workspace/invitation/nobody",
            "/workspace/reset/nobody");

    @Inject
    Operators operators;

    @Inject
    Depot depot;

    @Inject
    OwnWordsEverywhere words;

    @Inject
    Chromium chromium;

    @BeforeEach
    void a_parcel_gets_stuck_somebody_cancels_without_a_link_and_otto_makes_a_segment_and_saves_his_own_page() {
        depot.stuckParcel();
        words.publish();
        new Browser()
                .open(Operators.base() + "/cancel")
                .write("name", "Ada Berg")
                .write("email", "ada.berg@example.org")
                .press("Cancel now");
        as(Language.EN)
                .open(Operators.base() + "/workspace/customers/segments/new")
                .write("name", "Korea")
                .write("countries", "KR")
                .press("Save");
        as(Language.EN)
                .open(Operators.base() + "/workspace/reasons/sources/note")
                .write("words", "Too slow, says the boss")
                .press("Write it down");
        SampleNotices.make(as(Language.EN));
        var page = as(Language.EN).open(Operators.base() + "/workspace/account");
        var button =
                page.document().select("form[action=/workspace/account] button").first();
        assertEquals(303, page.press(button).status());
    }

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void links_lead_to_every_page() {
        var routes = reading();
        var walk = new WorkspaceWalk(as(Language.EN), Operators.base(), routes);
        walk.from(HOME);
        var stranger = new WorkspaceWalk(new Browser(), Operators.base(), routes);
        stranger.from(DOOR);
        assertEquals(
                List.of(),
                walk.unseen().stream()
                        .filter(stranger.unseen()::contains)
                        .filter(route -> !WHILE_SOMEBODY_TELEPHONES.contains(route))
                        .toList());
    }

    @Test
    void every_page_can_be_read_reached_and_used_by_everybody() throws Exception {
        var cookie = operators.cookie(operators.otto());
        var addresses = new ConcurrentLinkedQueue<>(pages(as(Language.EN), HOME).keySet());
        var window = chromium.window(Device.PHONE.withScripts()).signedIn(cookie);
        var beside = new FutureTask<>(() -> lookedAtBeside(cookie, addresses));
        new Thread(beside).start();
        var wrong = new ArrayList<>(lookedAt(window, addresses));
        wrong.addAll(beside.get());
        assertEquals(List.of(), wrong, String.join("\n", wrong));
    }

    /** In a browser of its own, since none may be used by two threads. */
    private static List<String> lookedAtBeside(String cookie, Queue<String> addresses) {
        try (var other = new Chromium()) {
            return lookedAt(other.window(Device.PHONE.withScripts()).signedIn(cookie), addresses);
        }
    }

    private static List<String> lookedAt(Window window, Queue<String> addresses) {
        var check = new PageCheck(window);
        for (var address = addresses.poll(); address != null; address = addresses.poll()) {
            check.look(address, Operators.base() + address);
        }
        return check.wrong();
    }

    @Test
    void pages_before_the_door_and_those_about_mistakes_can_be_as_well() {
        var check = new PageCheck(chromium.window(Device.PHONE.withScripts()));
        pages(new Browser(), DOOR).keySet().forEach(address -> check.look(address, Operators.base() + address));
        Stream.of("/nothing", "/clumsy", "/workspace/nothing")
                .forEach(address -> check.look(address, Operators.base() + address));
        assertEquals(List.of(), check.wrong(), String.join("\n", check.wrong()));
    }

    @Test
    void a_page_that_is_not_for_a_viewer_can_be_read_too() {
        var cookie = operators.cookie(operators.vera());
        var check = new PageCheck(chromium.window(Device.PHONE.withScripts()).signedIn(cookie));
        check.look("/workspace/audit", Operators.base() + "/workspace/audit");
        assertEquals(List.of(), check.wrong());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_speaks_the_operators_language_lacks_no_word_and_lets_them_go(Language language) {
        var pages = pages(as(language), HOME);
        var odd = new ArrayList<String>();
        pages.forEach((address, page) -> {
            var document = page.document();
            if (!document.select("html").attr("lang").equals(language.tag())
                    || document.title().isBlank()
                    || document.select("header.bar").size()
                            != document.select("form[action=/workspace/sign-out] button")
                                    .size()
                    || document.body().text().matches("(?s).*(NOT_FOUND|\\{\\w+[:.]\\w+|\\bnull\\b).*")) {
                odd.add(address + ": " + document.title());
            }
        });
        assertTrue(odd.isEmpty() && pages.size() > 3, odd::toString);
    }

    /** What browsers show as a page, and not as a file, or as a letter in a frame that lets no script in. */
    private static Map<String, Browser.Page> pages(Browser browser, List<String> starts) {
        var pages = new WorkspaceWalk(browser, Operators.base(), reading()).from(starts);
        pages.values()
                .removeIf(page -> page.status() == 303
                        || !page.header("Content-Type").startsWith("text/html")
                        || page.header("Content-Security-Policy").contains("sandbox"));
        return pages;
    }

    private static List<Route> reading() {
        var all = Route.compiled().stream();
        return all.filter(route -> route.isInWorkspace() && !route.changes()).toList();
    }

    private Browser as(Language language) {
        return new Browser().signedIn(operators.cookie(operators.speaking(language)));
    }
}
