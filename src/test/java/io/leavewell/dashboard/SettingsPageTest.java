package io.leavewell.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.billing.MoodyBilling;
import io.leavewell.cancellation.Browser;
import io.leavewell.mail.Postbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Otto sees how the installation is set up and how it is doing, and whether letters go. */
@QuarkusTest
class SettingsPageTest {

    @Inject
    Operators operators;

    @Inject
    Postbox postbox;

    @Inject
    MoodyBilling billing;

    private Browser otto;

    @BeforeEach
    void otto_signs_in() {
        otto = new Browser().signedIn(operators.cookie(operators.otto()));
    }

    @AfterEach
    void billing_works_again() {
        billing.is(MoodyBilling.Mood.WORKS);
    }

    @Test
    void a_setting_is_told_with_its_value_where_it_comes_from_and_what_it_does() {
        assertEquals(
                "leavewell.words-kept-months After how many months the words that people wrote are forgotten. What they"
                        + " chose stays in the counts. 24 default",
                row("leavewell.words-kept-months"));
        assertTrue(row("leavewell.work.threads").endsWith("4 default"));
        assertTrue(row("leavewell.billing.time-out").endsWith("2S default"));
        assertTrue(row("leavewell.outcome-url").endsWith("not set default"));
    }

    /** T-S8. */
    @Test
    void no_secret_is_shown() {
        var page = settings();
        for (var key : new String[] {"leavewell.signing-key", "quarkus.datasource.password"}) {
            assertFalse(page.html().contains(ConfigProvider.getConfig().getValue(key, String.class)), key);
        }
        assertTrue(row("leavewell.signing-key").contains(" set "));
    }

    @Test
    void database_mail_billing_and_build_say_how_they_are_doing() {
        var page = settings();
        assertTrue(page.fact("Version").contains("PostgreSQL 1"), page.text());
        assertTrue(page.fact("Durability").startsWith("fsync "), page.text());
        assertTrue(page.fact("Can").contains("cancel at once"), page.text());
        assertTrue(page.document().select("#build").text().contains("0.1.0"), page.text());
        billing.is(MoodyBilling.Mood.SILENT);
        assertTrue(settings().document().select("#billing .danger").text().contains("Billing does not answer"));
    }

    @Test
    void a_test_letter_goes_to_oneself_and_its_arrival_is_told() {
        var before = postbox.to(operators.otto().email()).size();
        var told = settings().press("Send a test letter");
        assertEquals(200, told.status());
        assertTrue(
                told.document().select("[role=status]").text().contains("has taken the letter to otto@"), told.text());
        assertEquals(before + 1, postbox.to(operators.otto().email()).size());
    }

    @Test
    void where_it_does_not_go_the_mail_servers_words_are_told() {
        postbox.refuseNext("550 5.7.1 We do not know leavewell");
        var told = settings().press("Send a test letter");
        assertTrue(told.title().startsWith("Error:"), told.title());
        assertTrue(told.document().select("[role=status]").text().contains("We do not know leavewell"), told.text());
    }

    @Test
    void settings_are_for_admins() {
        for (var other : new String[] {operators.cookie(operators.mina()), operators.cookie(operators.vera())}) {
            assertEquals(403, new Browser().signedIn(other).open(url()).status());
        }
    }

    private String row(String key) {
        return settings()
                .document()
                .select("tr:has(.code:matchesOwn(^" + key + "$))")
                .text();
    }

    private Browser.Page settings() {
        var page = otto.open(url());
        assertEquals(200, page.status(), page::text);
        return page;
    }

    private static String url() {
        return Operators.base() + "/workspace/settings";
    }
}
