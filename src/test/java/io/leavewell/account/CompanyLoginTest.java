package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.web.Role;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4: operators who sign in through their company are known by the address that it has verified. */
@QuarkusTest
@TestProfile(WithCompany.class)
class CompanyLoginTest {

    @Inject
    Operators operators;

    private Operator nell;
    private final Browser browser = new Browser().keepingCookies();

    @BeforeEach
    void aNewcomer() {
        nell = operators.newcomer(Role.EDITOR);
    }

    @Test
    void nell_goes_to_her_company_and_comes_back_signed_in() {
        var page = come("as=" + nell.email().toUpperCase() + "&verified=true");
        assertEquals("/workspace", page.header("Location").replace(Operators.base(), ""));
        assertEquals(
                "Your account",
                browser.open(Operators.base() + OwnResource.PATH).heading());
    }

    @Test
    void what_the_company_said_is_not_kept_in_the_browser() {
        come("as=" + nell.email() + "&verified=true");
        assertEquals(java.util.Set.of("leavewell-session"), browser.cookies().keySet());
    }

    @Test
    void nobody_is_let_in_whom_no_admin_has_invited() {
        var page = come("as=eve@leavewell.example&verified=true");
        assertEquals(403, page.status());
        assertTrue(page.text().contains("eve@leavewell.example. Ask an admin of this workspace"), page.text());
        assertTrue(browser.cookies().isEmpty(), browser.cookies()::toString);
    }

    @Test
    void an_address_that_the_company_has_not_verified_proves_nothing() {
        var page = come("as=" + nell.email() + "&verified=false");
        assertEquals(403, page.status());
        assertFalse(page.html().contains(nell.email()));
    }

    @Test
    void who_is_refused_there_is_back_at_the_beginning() {
        var page = come("refuse=1");
        assertEquals(200, page.onward().status());
        assertEquals("Sign in", page.onward().heading());
    }

    @Test
    void an_answer_that_nobody_here_has_asked_for_leads_to_the_beginning() {
        var page = browser.open(Operators.base() + CompanyResource.PATH + "?code=abc&state=forged");
        assertTrue(page.status() == 303 || page.status() == 302, () -> page.status() + page.html());
        assertTrue(browser.cookies().keySet().stream().noneMatch("leavewell-session"::equals));
    }

    @Test
    void the_button_says_whose_login_it_is() {
        var page = browser.open(Operators.base() + SignInResource.PATH);
        assertEquals(302, page.follow("Sign in with Northlight ID").status());
    }

    @Test
    void programs_and_customers_notice_nothing() {
        assertEquals(
                401,
                Wire.get("/api/cancellations/x", "Authorization: Bearer garbage")
                        .status());
        assertEquals(
                404,
                Wire.get("/api/cancellations/x", "Authorization: Bearer a-key-of-the-configuration")
                        .status());
        assertEquals(200, Wire.get("/cancel").status());
        assertEquals("", Wire.get("/cancel").header("Set-Cookie"));
    }

    /** Where the way ends; the company sees the answers to its questions in the address. */
    private Browser.Page come(String answers) {
        var asked = browser.open(Operators.base() + CompanyResource.PATH);
        assertEquals(302, asked.status());
        assertTrue(asked.header("Location").contains("code_challenge_method=S256"), asked.header("Location"));
        var page = browser.open(asked.header("Location") + "&" + answers);
        for (var steps = 0; steps < 5 && leadsToTheCompanysWay(page); steps++) {
            page = browser.open(page.header("Location"));
        }
        return page;
    }

    private static boolean leadsToTheCompanysWay(Browser.Page page) {
        return page.header("Location").contains(CompanyResource.PATH);
    }
}
