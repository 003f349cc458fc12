package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** T-L12: double clicks, two devices, back and reload give one outcome, one effect and one letter. */
@QuarkusTest
class TwoDevicesTest extends Story {

    @Test
    void a_double_click_cancels_once() {
        var bo = bo();
        var page = open(bo);
        var pages = both(() -> page.press("Cancel my subscription"), () -> page.press("Cancel my subscription"));
        once(bo, pages, "Your Pro plan is cancelled", "cancellation.cancelled");
    }

    @Test
    void two_devices_cancel_once_and_both_see_it() {
        var bo = bo();
        var phone = open(bo);
        var laptop = open(bo);
        var pages = both(() -> phone.press("Cancel my subscription"), () -> laptop.press("Cancel my subscription"));
        once(bo, pages, "Your Pro plan is cancelled", "cancellation.cancelled");
        assertEquals("Your Pro plan is cancelled", phone.reload().heading());
        assertEquals("Your Pro plan is cancelled", laptop.reload().heading());
    }

    @Test
    void two_devices_take_an_offer_once_and_both_see_it() {
        var bo = bo();
        var phone = open(bo).choose("too_expensive");
        var laptop = open(bo).choose("too_expensive");
        var pages = both(() -> phone.press("Keep Pro at €14.50"), () -> laptop.press("Keep Pro at €14.50"));
        once(bo, pages, "You keep Pro at €14.50", "cancellation.accepted");
    }

    @Test
    void a_second_device_cannot_stack_another_offer_but_can_still_cancel() {
        var bo = bo();
        var phone = open(bo);
        var laptop = open(bo);
        phone.choose("too_expensive").press("Keep Pro at €14.50");
        var tried = laptop.choose("low_usage").press("Pause my plan");
        assertEquals("You keep Pro at €14.50", tried.heading());
        leavers.see(bo, subscription -> assertTrue(subscription.pause().isEmpty()));

        var left = laptop.press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", left.heading());
        assertEquals(List.of(), differences(bo));
    }

    @Test
    void an_offer_for_one_subscription_uses_up_the_one_on_an_open_page_for_another() {
        var bo = bo();
        var other = leavers.also(bo, "starter", "12.00 EUR");
        var page = open(other).choose("too_expensive");
        open(bo).choose("too_expensive").press("Keep Pro at €14.50");
        var tried = page.press("Keep Starter at €6.00");
        assertEquals(400, tried.status());
        assertTrue(tried.text().contains("This offer is no longer available"), tried.text());
        assertEquals(List.of(), records.outcomes(other));
    }

    @Test
    void a_page_that_stood_open_across_a_renewal_promises_nothing_it_cannot_keep() {
        var bo = bo();
        leavers.at(Instant.parse("2026-03-23T11:50:00Z"));
        var page = open(bo).choose("too_expensive");
        leavers.at(Instant.parse("2026-03-23T12:10:00Z"));
        var late = page.press("Keep Pro at €14.50");
        assertEquals(400, late.status());
        assertTrue(late.title().startsWith("Error: Cancel your Pro plan"), late.title());
        assertEquals("23 April 2026", late.press("Cancel my subscription").fact("Access until"));
    }

    @Test
    void back_and_reload_show_the_same_reasons_and_then_the_outcome() {
        var bo = bo();
        var page = open(bo);
        assertEquals(page.reasons(), page.reload().reasons());
        assertEquals("other", page.reasons().get(page.reasons().size() - 1));
        var continued = page.choose("usability")
                .write("words-usability", "Too many menus")
                .press("Continue");
        assertTrue(continued.document().select("input[value=usability]").hasAttr("checked"));
        assertTrue(continued.html().contains("Too many menus"));
        var done = continued.press("Cancel my subscription");
        assertEquals(done.fact("Reference"), page.reload().fact("Reference"));
        assertEquals(done.fact("Reference"), page.press("Keep my plan").fact("Reference"), "back, and another button");
        assertEquals("Too many menus", records.evidence(bo).words().orElseThrow());
    }

    private void once(Leavers.Person person, List<Browser.Page> pages, String heading, String letter) {
        pages.forEach(page -> assertEquals(heading, page.heading()));
        assertEquals(pages.get(0).fact("Reference"), pages.get(1).fact("Reference"));
        assertEquals(1, records.outcomes(person).size());
        assertEquals(1, records.effects(person).size());
        assertEquals(1, billing.asked(records.effects(person).get(0).key()));
        leavers.later(Duration.ofSeconds(5));
        assertEquals(List.of(letter), records.letters(person.customer()));
        assertEquals(List.of(), differences(person));
    }

    private List<String> differences(Leavers.Person person) {
        leavers.later(Duration.ofSeconds(5));
        return records.differences(person);
    }

    private static List<Browser.Page> both(Supplier<Browser.Page> one, Supplier<Browser.Page> other) {
        var first = CompletableFuture.supplyAsync(one);
        var second = CompletableFuture.supplyAsync(other);
        return List.of(first.join(), second.join());
    }
}
