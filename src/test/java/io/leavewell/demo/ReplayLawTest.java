package io.leavewell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.PublishedFlow;
import io.leavewell.cancellation.Replay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Under the flow that was published, replaying the sample company's visits gives what each of them was shown. */
@QuarkusTest
@TestProfile(NorthlightProfile.class)
class ReplayLawTest {

    private static final int ALL = 2_000;
    private static final String ENDED = " from visit v join outcome o on o.visit_id = v.id"
            + " join statement s on s.about = o.id where o.kind in ('CANCELLED', 'ACCEPTED')";

    @Inject
    Replay replay;

    @Inject
    PublishedFlow published;

    @Inject
    EntityManager entities;

    @Test
    void what_was_shown_then_is_what_the_same_flow_would_have_shown() {
        var report = replay.of(published.get(), ALL);
        var shown = counts("select v.shown #>> array['offers', lower(s.chosen), 'offer'], count(*)" + ENDED
                + " and s.chosen is not null group by 1");
        var none = shown.remove("none");
        assertTrue(shown.size() > 6, shown.toString());
        var replayed = new TreeMap<String, Integer>();
        report.offers().stream().filter(row -> row.seen() > 0).forEach(row -> replayed.put(row.offer(), row.seen()));
        assertEquals(shown, replayed);
        report.offers().forEach(row -> assertEquals(row.seen(), row.seenNow()));
        assertEquals(none, report.nothing().visits());
    }

    @Test
    void what_refused_them_then_would_have_refused_them_again() {
        var report = replay.of(published.get(), ALL);
        var refused = counts("select r.rule, count(distinct v.id) from (select v.id, jsonb_array_elements(v.shown"
                + " #> array['refused', lower(s.chosen)]) ->> 'rule' as rule" + ENDED
                + " and v.shown #> array['offers', lower(s.chosen)] is null) r join visit v on v.id = r.id group by 1");
        assertTrue(refused.size() > 2, refused.toString());
        assertEquals(refused, new TreeMap<>(report.nothing().refused()));
    }

    private Map<String, Integer> counts(String question) {
        List<Tuple> rows = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(question, Tuple.class).getResultList());
        var counts = new TreeMap<String, Integer>();
        rows.forEach(
                row -> counts.put(row.get(0) == null ? "none" : (String) row.get(0), ((Number) row.get(1)).intValue()));
        return counts;
    }
}
