package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** T-L12, T-S3: whoever stays goes back to the host product with a signed result, or sees that nothing was changed. */
@QuarkusTest
class KeepingTest extends Story {

    @Inject
    Signer signer;

    @Test
    void bo_stays_and_goes_back_with_a_result_that_the_host_can_check() {
        var bo = bo();
        var back = ConfigProvider.getConfig().getValue("leavewell.public-url", String.class) + "/account?tab=plan";
        var page = browser.open(leavers.link(bo, Mode.LIVE, URI.create(back)));
        var left = page.press("Keep my plan");
        assertEquals(303, left.status());
        var location = left.header("Location");
        assertTrue(location.startsWith(back + "&leavewell="), location);
        var result = location.substring(location.indexOf("leavewell=") + "leavewell=".length());
        var opened = signer.open(result, Purpose.RESULT).orElseThrow();
        assertEquals(bo.customer(), opened.customer());
        assertTrue(signer.open(result, Purpose.CANCEL).isEmpty(), "a result is no way in");

        assertEquals("You keep your Pro plan", page.reload().heading());
        assertEquals(
                "You keep your Pro plan", page.press("Cancel my subscription").heading());
        assertEquals(List.of(), records.letters(bo.customer()));
        assertEquals(List.of(), records.effects(bo));
    }

    @Test
    void cy_whose_return_url_is_not_allowed_stays_here() {
        var cy = bo();
        var page = browser.open(leavers.link(cy, Mode.LIVE, URI.create("https://elsewhere.example.net/")));
        var kept = page.press("Keep my plan");
        assertEquals(200, kept.status());
        assertEquals("You keep your Pro plan", kept.heading());
        assertTrue(!kept.html().contains("elsewhere.example.net"));
    }

    @Test
    void bo_stays_and_can_still_leave_on_the_page_that_says_so_or_by_a_new_link() {
        var bo = bo();
        var kept = open(bo).press("Keep my plan");
        assertEquals("€29.00 on 23 March 2026", kept.fact("Next charge"));
        assertEquals("Cancel your Pro plan?", open(bo).heading(), "a new link opens a new visit");
        assertEquals(
                "Your Pro plan is cancelled",
                kept.press("Cancel my subscription").heading());
        assertEquals(2, records.outcomes(bo).size());
    }
}
