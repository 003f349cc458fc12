package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leavewell.billing.Telco;
import io.leavewell.reason.Reason;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * T-L7 on real customers: chosen at random, they walk through the flow as people do, and afterwards page, evidence,
 * billing, letter and their own memory agree. {@code LEAVEWELL_WALKS} says how many walk.
 */
@QuarkusTest
class TelcoWalkTest extends Story {

    private static final int WALKS = Integer.parseInt(System.getenv().getOrDefault("LEAVEWELL_WALKS", "60"));

    private final Random random = new Random(WALKS);

    @Test
    void customers_of_the_telephone_company_get_what_they_chose() throws IOException {
        assumeTrue(Telco.isThere());
        bo();
        var walkers = walkers();
        var links = new HashMap<Walker, String>();
        walkers.forEach(walker -> links.put(walker, leavers.link(walker.person())));
        walkers.parallelStream().forEach(walker -> walker.walk(new Browser(), links.get(walker)));
        leavers.later(Duration.ofSeconds(10));

        var table = records.command("reconcile");
        System.out.println(WALKS + " walks\n" + table);
        walkers.forEach(this::compare);
        walkers.forEach(walker -> records.outcomes(walker.person())
                .forEach(outcome -> assertFalse(table.contains(outcome.reference()), () -> "differs: " + table)));
        System.out.println("as the walkers remember: " + remembered(walkers));
    }

    private void compare(Walker walker) {
        var memory = walker.memory();
        var outcomes = records.outcomes(walker.person());
        assertEquals(memory.ending.equals("ABANDONED") ? 0 : 1, outcomes.size());
        if (outcomes.isEmpty()) {
            assertEquals(List.of(), records.effects(walker.person()));
            return;
        }
        var evidence = records.evidence(walker.person());
        var outcome = evidence.outcome().orElseThrow();
        assertEquals(
                memory.isUndone() ? "CANCELLED" : memory.ending, outcome.kind().name());
        assertEquals(memory.isUndone(), outcome.undone().isPresent());
        assertEquals(memory.offer, outcome.offer());
        assertEquals(memory.reason, evidence.reason().map(Reason::code));
        assertEquals(memory.words, evidence.words());
        memory.offer.ifPresent(offer ->
                assertEquals(evidence.shown().offered(offer).orElseThrow().option(memory.option), outcome.change()));
        var effects = memory.ending.equals("KEPT") ? 0 : memory.isUndone() ? 2 : 1;
        assertEquals(effects, evidence.effects().size());
        assertEquals(
                0,
                evidence.effects().stream()
                        .filter(effect -> effect.done().isEmpty())
                        .count());
        assertTrue(memory.told.length() > 3, "every ending has a heading");
    }

    private List<Walker> walkers() throws IOException {
        var file = Files.readAllLines(
                Telco.asImportFile(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
        var rows = new ArrayList<>(file.subList(1, file.size()));
        Collections.shuffle(rows, random);
        var chosen = rows.subList(0, WALKS);
        var printed = records.command("import", sheet(file.get(0), chosen).toString());
        assertFalse(printed.contains("bad rows"), printed);
        return chosen.stream()
                .map(row -> row.split(",")[0])
                .map(id -> new Leavers.Person("walks-" + id, "walks-sub-" + id, id.toLowerCase() + "@example.com"))
                .map(person -> new Walker(person, new Random(random.nextLong())))
                .toList();
    }

    /** Under ids of their own, so that other stories can import them too. */
    private static Path sheet(String header, List<String> rows) throws IOException {
        var lines = new ArrayList<>(List.of(header));
        rows.forEach(row -> lines.add("walks-" + row.replace(",sub-", ",walks-sub-")));
        var file = Files.createTempFile("walks", ".csv");
        file.toFile().deleteOnExit();
        return Files.write(file, lines);
    }

    private static TreeMap<String, Integer> remembered(List<Walker> walkers) {
        var counts = new TreeMap<String, Integer>();
        walkers.forEach(walker -> counts.merge(walker.memory().ending, 1, Integer::sum));
        return counts;
    }
}
