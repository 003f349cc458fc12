package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Overheard;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-S6, T-S8: the log names operators by their id, and never tells an address, a password, a code or a link. */
@QuarkusTest
class QuietAccountTest {

    private static final String NEW = "seven grey geese on a frozen lake";

    @Inject
    Operators operators;

    @Inject
    Mailbag mail;

    @Inject
    TestClock clock;

    @Test
    void whatever_happens_to_nell_the_log_keeps_her_secrets() {
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
        var nell = operators.newcomer(Role.ADMIN);
        var secrets =
                new ArrayList<>(List.of(nell.email(), nell.name(), Operators.PASSWORD, NEW, "guessed by somebody"));
        try (var log = new Overheard()) {
            signIn(nell, "guessed by somebody");
            secrets.addAll(protect(nell));
            secrets.addAll(reset(nell));
            secrets.addAll(key(nell));
            var all = log.all();
            assertTrue(all.contains(nell.id().toString()), all);
            secrets.forEach(secret -> assertFalse(all.contains(secret), () -> secret + " in: " + all));
        }
    }

    private List<String> protect(Operator nell) {
        var browser = new Browser().keepingCookies();
        signIn(browser, nell, Operators.PASSWORD);
        var page = browser.open(Operators.base() + SecondFactorResource.PATH);
        var telephone = new Telephone(clock);
        telephone.reads(page);
        var codes = page.write("code", telephone.code())
                .write("password", Operators.PASSWORD)
                .press("Turn it on");
        var secrets =
                new ArrayList<>(List.of(codes.document().select("pre").text().split("\\s+")));
        secrets.addAll(
                List.of(telephone.secret(), telephone.code(), browser.cookies().get("leavewell-session")));
        return secrets;
    }

    private List<String> reset(Operator nell) {
        new Browser()
                .open(Operators.base() + ForgottenResource.PATH)
                .write("email", nell.email())
                .press("Send the letter");
        var link = mail.link(nell.email());
        new Browser().open(link).write("password", NEW).press("Save and go on");
        new Browser().open(link);
        return List.of(link.substring(link.lastIndexOf('/') + 1));
    }

    private List<String> key(Operator nell) {
        var page = new Browser()
                .signedIn(operators.cookie(nell))
                .open(Operators.base() + KeysResource.PATH)
                .write("name", "Backend")
                .press("Make the key");
        return List.of(page.document().select("[role=status] pre").text());
    }

    private static Browser.Page signIn(Operator nell, String password) {
        return signIn(new Browser(), nell, password);
    }

    private static Browser.Page signIn(Browser browser, Operator nell, String password) {
        return browser.open(Operators.base() + SignInResource.PATH)
                .write("email", nell.email())
                .write("password", password)
                .press("Sign in");
    }
}
