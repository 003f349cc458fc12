package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.WithCompany;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** The team is written to in the language that is set, whatever the customer's is. */
@QuarkusTest
@TestProfile(WithCompany.class)
class TeamLanguageTest extends Story {

    @Test
    void a_german_team_reads_german() {
        new Browser()
                .open(Leavers.base() + "/cancel")
                .write("name", "Bo Lindgren")
                .write("email", "bo.lindgren@example.org")
                .press("Cancel now");
        leavers.work();
        var letter = records.teamLetter(LeavingLetter.ALARM, "Kündigung");
        assertTrue(letter.startsWith("Leavewell braucht jemanden"), letter);
        assertTrue(letter.contains("muss bestätigt werden"), letter);
    }
}
