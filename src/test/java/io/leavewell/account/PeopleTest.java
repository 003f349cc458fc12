package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4, T-P6: Otto decides who works here and what they may; each decision takes effect at once and leaves a trace. */
@QuarkusTest
class PeopleTest {

    @Inject
    Operators operators;

    @Inject
    TestClock clock;

    private Browser otto;
    private Operator nell;
    private Browser nells;

    @BeforeEach
    void aTeam() {
        otto = new Browser().signedIn(operators.cookie(operators.otto()));
        nell = operators.newcomer(Role.VIEWER);
        nells = new Browser().signedIn(operators.cookie(nell));
    }

    @Test
    void a_new_role_counts_at_once_and_ends_the_sessions_of_the_old_one() {
        var page = person(nell).write("role", "EDITOR").press("Save");
        assertEquals(303, page.status());
        assertEquals(303, nells.open(Operators.base() + OwnResource.PATH).status());
        assertEquals(Role.EDITOR, operators.again(nell).role());
        assertEquals("operator.role_changed", trace(nell).get(0).act());
        assertTrue(trace(nell).get(0).before().orElseThrow().contains("VIEWER"));
        assertTrue(trace(nell).get(0).after().orElseThrow().contains("EDITOR"));
        assertEquals("Otto Lind", trace(nell).get(0).actor());
    }

    @Test
    void personal_data_is_granted_without_signing_anybody_out() {
        person(nell).write("people", "on").press("Save");
        assertTrue(operators.again(nell).seesPeople());
        assertEquals(200, nells.open(Operators.base() + OwnResource.PATH).status());
    }

    @Test
    void who_is_disabled_is_out_at_once_and_cannot_come_back_until_enabled() {
        person(nell).press("Disable");
        assertEquals(303, nells.open(Operators.base() + OwnResource.PATH).status());
        assertEquals(400, signIn(nell).status());
        person(nell).press("Enable again");
        assertEquals(303, signIn(nell).status());
    }

    @Test
    void the_last_admin_can_neither_be_disabled_nor_made_less() {
        var others = disableOtherAdmins();
        try {
            var page = person(operators.otto()).press("Disable");
            assertEquals(400, page.status());
            assertTrue(page.text().contains("This is the last admin"));
            assertEquals(
                    400,
                    person(operators.otto())
                            .write("role", "VIEWER")
                            .press("Save")
                            .status());
            assertEquals(Role.ADMIN, operators.again(operators.otto()).role());
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> others.forEach(
                            other -> Operator.of(other).orElseThrow().enable()));
        }
    }

    @Test
    void otto_ends_a_session_while_it_is_in_use() {
        assertEquals(200, nells.open(Operators.base() + OwnResource.PATH).status());
        person(nell).press("End");
        var typed = nells.open(Operators.base() + OwnResource.PATH);
        assertEquals(303, typed.status());
    }

    @Test
    void what_was_typed_when_the_session_ended_is_not_lost() {
        var page = nells.open(Operators.base() + OwnResource.PATH).write("name", "Nell Parker");
        person(nell).press("End all");
        var late = page.press("Save");
        assertEquals(401, late.status());
        assertTrue(late.html().contains("Nell Parker"));
    }

    @Test
    void a_password_that_was_typed_when_the_session_ended_is_not_written_into_a_page() {
        var page = nells.open(Operators.base() + OwnResource.PATH).write("new-password", "four white owls in a barn");
        person(nell).press("End all");
        var late = page.press("Change password");
        assertEquals(401, late.status());
        assertFalse(late.html().contains("four white owls"));
    }

    @Test
    void viewers_and_editors_see_nothing_of_it() {
        for (var browser : List.of(nells, new Browser().signedIn(operators.cookie(operators.mina())))) {
            assertEquals(403, browser.open(people()).status());
            assertEquals(403, browser.open(people() + "/" + nell.id()).status());
            assertEquals(403, browser.open(people() + "/invitations").status());
            assertEquals(403, browser.open(Operators.base() + KeysResource.PATH).status());
            assertFalse(browser.open(Operators.base() + OwnResource.PATH).html().contains("/workspace/people"));
        }
    }

    @Test
    void the_team_can_be_searched_sorted_and_taken_along() {
        assertTrue(otto.open(people() + "?q=" + nell.email()).text().contains(nell.email()));
        assertTrue(otto.open(people() + "?q=xyzzy").text().contains("Nobody is called that."));
        assertEquals(200, otto.open(people() + "?sort=-seen&page=9").status());
        var csv = otto.open(people() + "?csv=1&q=" + nell.email());
        assertTrue(csv.header("Content-Type").startsWith("text/csv"));
        assertTrue(csv.html().contains(nell.email()));
    }

    private Browser.Page person(Operator operator) {
        return otto.open(people() + "/" + operator.id());
    }

    private static Browser.Page signIn(Operator operator) {
        return new Browser()
                .open(Operators.base() + SignInResource.PATH)
                .write("email", operator.email())
                .write("password", Operators.PASSWORD)
                .press("Sign in");
    }

    private List<UUID> disableOtherAdmins() {
        var otto = operators.otto().id();
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Operator.<Operator>list("role = ?1 and disabledAt is null and id <> ?2", Role.ADMIN, otto)
                                .stream()
                                .peek(other -> other.disable(clock.instant()))
                                .map(Operator::id)
                                .toList());
    }

    private static List<Entry> trace(Operator operator) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Entry.about("operator", operator.id().toString()));
    }

    private static String people() {
        return Operators.base() + PeopleResource.PATH;
    }
}
