package io.leavewell.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.audit.Logbook.Deed;
import io.leavewell.cancellation.Browser;
import io.leavewell.web.Actor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T-S6: Otto takes the audit along as a file. */
@QuarkusTest
class AuditFileTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    @Inject
    Operators operators;

    @Inject
    Logbook logbook;

    private final String fence = UUID.randomUUID().toString();

    @Test
    void the_file_has_every_entry_of_the_list_and_no_formula() {
        logbook.write(operators.mina().actor(), Deed.PAINTED, fence, NOON, null, "\"=1+1\"");
        logbook.write(operators.mina().actor(), Deed.MOVED, "=HYPERLINK(" + fence + ")", NOON);
        var file = open("?act=fence.painted&csv=1&subject=" + fence);
        assertEquals("attachment; filename=\"audit.csv\"", file.header("Content-Disposition"));
        var lines = file.html().lines().toList();
        assertEquals(2, lines.size());
        assertEquals("at,actor,actor_id,act,act_label,kind,subject,before,after", lines.get(0));
        assertTrue(lines.get(1).startsWith("2026-11-20T12:00:00+01:00,Mina Roth,"), lines.get(1));
        assertTrue(open("?csv=1&act=fence.moved").html().contains(",'=HYPERLINK(" + fence + ")"));
    }

    @Test
    void a_file_of_several_portions_leaves_nothing_out_and_repeats_nothing() {
        Actor actor = operators.mina().actor();
        for (var entry = 0; entry < 2_050; entry++) {
            logbook.write(actor, Deed.MOVED, fence, NOON.plusSeconds(entry / 7));
        }
        assertEquals(
                2_051, open("?kind=fence&csv=1&subject=" + fence).html().lines().count());
    }

    private Browser.Page open(String rest) {
        return new Browser()
                .signedIn(operators.cookie(operators.otto()))
                .open(Operators.base() + "/workspace/audit" + rest);
    }
}
