package io.leavewell.reason.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.PageCheck;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Leavers;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mina takes in a file of reviews, sees what became of it, and forgets a source again. */
@QuarkusTest
class SourcesPageTest {

    private static final String PATH = "/workspace/reasons/sources";

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    Heard heard;

    @Inject
    Chromium chromium;

    @Inject
    TestClock clock;

    private final String store = Heard.fresh("A store");
    private Browser mina;

    @BeforeEach
    void mina_signs_in() {
        clock.set(TestClock.START);
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
    }

    @AfterEach
    void close() {
        chromium.closeWindows();
        leavers.in(() -> io.leavewell.reason.Statement.delete("source", store));
    }

    @Test
    void a_file_is_taken_in_and_its_report_stays_on_the_page() {
        var done = uploaded(rows()).onward();
        assertTrue(done.text().contains("2 statements taken in. 0 known already. 1 not taken in."), done.text());
        assertTrue(done.text().contains("Line 4: There are no words."), done.text());
        var again = page();
        assertTrue(again.text().contains("Brought by Mina Roth"), again.text());
        assertTrue(again.text().contains("Line 4: There are no words."), again.text());
        assertEquals(
                "Review 2 2 November 2026 4 November 2026 Forget",
                row(again).replace(store, "").strip());
    }

    @Test
    void what_cannot_be_read_is_said_beside_the_field() {
        for (var file : Map.of(
                        "a,b\n1,2\n", "No column is called source.",
                        "", "Choose a file first.",
                        "source,id,text,at\nx,1,gr\u00fc\u00df,2026-11-02\n", "The file is not in UTF-8.")
                .entrySet()) {
            var refused = uploaded(file.getKey().getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(400, refused.status());
            assertTrue(refused.title().startsWith("Error:"), refused.title());
            assertTrue(refused.document().select("#file-problem").text().contains(file.getValue()), refused.text());
            assertTrue(refused.document().select("a[href=#file]").text().contains(file.getValue()), refused.text());
        }
    }

    @Test
    void more_than_the_server_takes_gets_a_page_that_says_how_much_it_takes() {
        var refused = uploaded(new byte[600_000]);
        assertEquals(413, refused.status());
        assertTrue(refused.text().contains("a file of statements up to 500 kB"), refused.text());
        assertTrue(page().text().contains("by the command statements FILE.csv"));
    }

    @Test
    void the_example_can_be_taken_in_as_it_is() {
        var answer = RestAssured.given()
                .header("Cookie", operators.cookie(operators.vera()))
                .get(url(PATH + "/example"));
        assertTrue(answer.header("Content-Disposition").contains("statements.csv"));
        var example = answer.asString().replace("app store", store);
        assertTrue(uploaded(example.getBytes(StandardCharsets.UTF_8))
                .onward()
                .text()
                .contains("One statement taken in."));
        assertEquals("too_expensive", heard.only(store).chosen().orElseThrow().code());
    }

    @Test
    void a_source_is_forgotten_whole_once_somebody_has_read_what_that_means() {
        uploaded(rows());
        var asked = mina.open(forgetting());
        assertTrue(asked.text().contains("2 statements go, with its words"), asked.text());
        assertTrue(asked.text().contains("This cannot be undone."), asked.text());
        assertEquals(2, heard.from(store).size());
        var button = asked.document().select("button.grave").first();
        assertTrue(asked.press(button).onward().text().contains("2 statements are forgotten."));
        assertEquals(List.of(), heard.from(store));
        assertEquals(404, asked.press(button).status(), "twice");
        assertEquals(List.of("source.forgotten"), leavers.in(() -> Entry.about("source", store).stream()
                .map(Entry::act)
                .toList()));
    }

    @Test
    void a_viewer_reads_and_changes_nothing() {
        uploaded(rows());
        var vera = new Browser().signedIn(operators.cookie(operators.vera()));
        var page = vera.open(url(PATH));
        assertEquals(
                0,
                page.document()
                        .select("main form, main a[href*=forgetting], main a[href*=note]")
                        .size());
        assertEquals(403, vera.open(forgetting()).status());
        assertFalse(row(page).isEmpty());
    }

    @Test
    void an_address_in_the_name_of_a_source_is_not_shown() {
        var row = "source,id,text,at\nada@example.org %s,1,slow,2026-11-02\n".formatted(store);
        uploaded(row.getBytes(StandardCharsets.UTF_8));
        assertFalse(page().text().contains("ada@example.org"));
        leavers.in(() -> io.leavewell.reason.Statement.delete("source", "ada@example.org " + store));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_pages_can_be_used_by_everybody_in_their_language(Language language) {
        uploaded(rows());
        var window =
                chromium.window(Device.PHONE.withScripts()).signedIn(operators.cookie(operators.speaking(language)));
        var check = new PageCheck(window);
        for (var path : List.of(url(PATH), url(PATH + "/note"), forgetting())) {
            window.open(path);
            assertEquals(language.tag(), window.find("html").getAttribute("lang"));
            check.seen(path);
        }
        assertEquals(List.of(), check.wrong());
    }

    private byte[] rows() {
        return ("source,id,text,at\nS,1,slow,2026-11-02\nS,2,slow,2026-11-04\nS,3,,2026-11-05\n")
                .replace("S,", store + ",")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Browser.Page page() {
        return mina.open(url(PATH));
    }

    private String row(Browser.Page page) {
        return page.document().select("tr:contains(" + store + ")").text();
    }

    private String forgetting() {
        return url(PATH + "/forgetting?source=" + URLEncoder.encode(store, StandardCharsets.UTF_8));
    }

    private Browser.Page uploaded(byte[] file) {
        return mina.send(page().document().selectFirst("form[enctype]").absUrl("action"), "file", "a.csv", file);
    }

    private static String url(String path) {
        return Leavers.base() + path;
    }
}
