package io.leavewell.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What every story of segments begins with. */
@ApplicationScoped
class SegmentStory {

    @Inject
    Operators operators;

    static String url(String rest) {
        return Operators.base() + "/workspace/customers/segments" + rest;
    }

    Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    /** Through the form; a value of an attribute is one of "mark". @return its name */
    String made(Browser browser, String field, String value) {
        var name = "Segment " + UUID.randomUUID();
        var page = browser.open(url("/new")).write("name", name).write(field, value);
        var sent = (field.startsWith("attribute") ? page.write("attribute-key", "mark") : page).press("Save");
        assertEquals(303, sent.status(), sent.text());
        return name;
    }

    UUID id(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Segment.named(name).orElseThrow().id());
    }

    /** What the audit has noted about a segment, the latest first. */
    List<String> acts(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Entry.about("segment", id.toString()).stream()
                .map(Entry::act)
                .toList());
    }
}
