package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4: ten codes on paper, each of which stands in once for a telephone that is lost. */
@QuarkusTest
class RecoveryTest {

    @Inject
    Operators operators;

    @Inject
    TestClock clock;

    private Operator nell;

    @BeforeEach
    void aNewcomer() {
        nell = operators.newcomer(Role.EDITOR);
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
    }

    @Test
    void a_recovery_code_stands_in_once() {
        var codes = setUp();
        var code = codes[3].toUpperCase().replace("-", " ");
        assertEquals(303, signIn().write("code", code).press("Sign in").status());
        assertEquals(400, signIn().write("code", code).press("Sign in").status());
        assertEquals(303, signIn().write("code", codes[4]).press("Sign in").status());
        var page = new Browser().signedIn(operators.cookie(nell)).open(page());
        assertTrue(page.text().contains("Unused recovery codes: 8"), page.text());
    }

    @Test
    void new_recovery_codes_make_the_old_ones_worthless() {
        var old = setUp();
        var page = new Browser().signedIn(operators.cookie(nell)).open(page());
        var fresh = page.write("password", Operators.PASSWORD)
                .press("New recovery codes")
                .document()
                .select("pre")
                .text()
                .split("\\s+");
        assertEquals(400, signIn().write("code", old[0]).press("Sign in").status());
        assertEquals(303, signIn().write("code", fresh[0]).press("Sign in").status());
    }

    private String[] setUp() {
        var page = new Browser().signedIn(operators.cookie(nell)).open(page());
        var telephone = new Telephone(clock);
        telephone.reads(page);
        var codes = page.write("code", telephone.code())
                .write("password", Operators.PASSWORD)
                .press("Turn it on");
        assertEquals("Keep these recovery codes", codes.heading(), codes.text());
        return codes.document().select("pre").text().split("\\s+");
    }

    private Browser.Page signIn() {
        return signIn(new Browser());
    }

    private Browser.Page signIn(Browser browser) {
        return browser.open(Operators.base() + SignInResource.PATH)
                .write("email", nell.email())
                .write("password", Operators.PASSWORD)
                .press("Sign in");
    }

    private static String page() {
        return Operators.base() + SecondFactorResource.PATH;
    }
}
