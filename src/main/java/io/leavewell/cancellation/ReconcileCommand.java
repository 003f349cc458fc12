package io.leavewell.cancellation;

import io.leavewell.work.Command;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Prints, for all outcomes, whether page, evidence, billing and letter agree. */
@ApplicationScoped
class ReconcileCommand implements Command {

    private static final int BATCH = 200;

    @Inject
    Reconciliation reconciliation;

    @Override
    public String name() {
        return "reconcile";
    }

    @Override
    public String usage() {
        return "reconcile   compares every outcome with evidence, billing and letters; exits with 1 if one differs";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var lines = lines();
        var kinds = new TreeMap<String, long[]>();
        lines.forEach(line -> {
            var counts = kinds.computeIfAbsent(line.kind(), kind -> new long[2]);
            counts[0]++;
            counts[1] += line.agrees() ? 1 : 0;
        });
        out.printf("%-12s %10s %10s %10s%n", "outcome", "count", "agree", "differ");
        kinds.forEach((kind, counts) ->
                out.printf("%-12s %10d %10d %10d%n", kind, counts[0], counts[1], counts[0] - counts[1]));
        lines.stream()
                .filter(line -> !line.agrees())
                .forEach(line -> out.println(line.reference() + ": " + String.join("; ", line.differences())));
        return lines.stream().allMatch(Reconciliation.Line::agrees) ? 0 : 1;
    }

    List<Reconciliation.Line> lines() {
        var lines = new ArrayList<Reconciliation.Line>();
        var last = new UUID(0, 0);
        List<Map.Entry<UUID, Reconciliation.Line>> batch;
        do {
            var from = last;
            batch = QuarkusTransaction.requiringNew().call(() -> batch(from));
            batch.forEach(entry -> lines.add(entry.getValue()));
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).getKey();
        } while (batch.size() == BATCH);
        return lines;
    }

    private List<Map.Entry<UUID, Reconciliation.Line>> batch(UUID after) {
        return Outcome.<Outcome>find("id > ?1 order by id", after).page(0, BATCH).stream()
                .map(outcome -> Map.entry(outcome.id(), reconciliation.of(outcome)))
                .toList();
    }
}
