package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Operators who change prices, through the pages. */
@ApplicationScoped
class Repricing {

    @Inject
    Operators operators;

    static String url(String rest) {
        return Operators.base() + "/workspace/notices" + rest;
    }

    Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    Browser otto() {
        return as(operators.otto());
    }

    Browser mina() {
        return as(operators.mina());
    }

    /** Filled in: euro, thirty days ahead, with a reason in English. */
    Browser.Page filled(Browser browser, String plan, String interval, String before, String after, String from) {
        return browser.open(url("/prices/new"))
                .write("plan-" + plan, "true")
                .write("interval-" + interval, "true")
                .write("currency-0", "EUR")
                .write("before-0", before)
                .write("after-0", after)
                .write("from", from)
                .write("lead", "30")
                .write("reason-en", "Our hosting costs more.");
    }

    /** @return the page of the draft */
    Browser.Page drafted(String plan, String interval, String before, String after, String from) {
        var sent = filled(otto(), plan, interval, before, after, from).press("Save and look at it");
        assertEquals(303, sent.status(), sent.text());
        return sent.onward();
    }

    /** @return the id of the change */
    UUID published(String plan, String interval, String before, String after, String from) {
        var draft = drafted(plan, interval, before, after, from);
        var sent = draft.write("sure", "true").press("Publish and send letters");
        assertEquals(303, sent.status(), sent.text());
        return UUID.fromString(draft.url().replaceFirst(".*/", ""));
    }

    void stop(UUID change) {
        var sent = otto().open(url("/prices/" + change)).write("sure", "true").press("Stop the price change");
        assertEquals(303, sent.status(), sent.text());
    }

    PriceTally.Tally tally(UUID change, PriceTally tally) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tally.of(PriceChange.at(change).orElseThrow(), NoticeLetter.PRICE));
    }
}
