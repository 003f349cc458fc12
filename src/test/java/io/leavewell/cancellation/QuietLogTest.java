package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.MoodyBilling;
import io.leavewell.web.Overheard;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** T-S6, T-S8: the log tells engineers what happened, and neither what people wrote nor how to get in. */
@QuarkusTest
class QuietLogTest {

    private static final String WORDS = "mauve-pangolin";

    @Inject
    Leavers leavers;

    @Inject
    Forger forger;

    @Inject
    MoodyBilling billing;

    @Inject
    DataSource database;

    @ConfigProperty(name = "leavewell.signing-key")
    String signingKey;

    @ConfigProperty(name = "leavewell.api-key")
    String apiKey;

    private final Browser browser = new Browser();

    @AfterEach
    void billing_is_well_again() {
        billing.is(MoodyBilling.Mood.WORKS);
    }

    @Test
    void on_good_days_and_on_bad_ones_nothing_private_is_logged() throws SQLException {
        var ada = leavers.ada();
        var link = leavers.link(ada);
        var altered = forger.altered(ada);
        try (var log = new Overheard()) {
            browser.open(Leavers.base() + altered);
            Wire.get(altered + "%ZZ");
            Wire.form(altered, "act=%ZZ&words-other=" + WORDS);
            Wire.say(
                    "POST",
                    "/api/cancellations",
                    WORDS,
                    "Content-Type: application/json",
                    "Authorization: Bearer " + apiKey);
            billing.is(MoodyBilling.Mood.DOWN);
            on_a_hanging_database(link);
            browser.open(link).choose("other").write("words-other", WORDS).press("Cancel my subscription");
            leavers.later(Duration.ofMinutes(1));
            assertTrue(log.all().contains("The cancel page could not be shown"), log.all());
            for (var secret : List.of(WORDS, ada.email(), signature(link), signature(altered), signingKey, apiKey)) {
                assertFalse(log.all().contains(secret), () -> secret + " in " + log.all());
            }
        }
    }

    private void on_a_hanging_database(String link) throws SQLException {
        var open = browser.open(link);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table outcome, wish in access exclusive mode");
            }
            var plain = open.choose("other").write("words-other", WORDS).press("Cancel my subscription");
            plain.write("name", WORDS).write("email", "pangolin@example.org").press("Cancel now");
            connection.rollback();
        }
    }

    private static String signature(String link) {
        return link.substring(link.lastIndexOf('.') + 1);
    }
}
