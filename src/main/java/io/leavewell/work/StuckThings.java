package io.leavewell.work;

import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for stuck things in all places at once. */
@ApplicationScoped
class StuckThings {

    /** From each place; more are a fire, and are put out by kind. */
    private static final int MOST = 1_000;

    private static final Map<String, Comparator<StuckThing>> ORDERS = Map.of(
            "since", Comparator.comparing(StuckThing::moment),
            "kind", Comparator.comparing(StuckThing::label),
            "what", Comparator.comparing(found -> found.snag().what()),
            "tries", Comparator.comparing(found -> found.snag().tries()));

    @Inject
    Bench bench;

    @Inject
    @All
    List<Register> registers;

    List<StuckThing> all(Query query, Reader reader) {
        var found = new ArrayList<StuckThing>();
        bench.places().stream()
                .filter(place -> query.text("kind").map(place.kind()::equals).orElse(true))
                .forEach(place -> found.addAll(found(place, place.latest(MOST, reader), reader)));
        query.text("q").ifPresent(words -> found.removeIf(thing -> !thing.says(words)));
        found.sort(order(query));
        return found;
    }

    Listing<StuckThing> page(Query query, Reader reader) {
        var all = all(query, reader);
        var rows = all.stream().skip(query.first()).limit(Listing.SIZE).toList();
        return new Listing<>(rows, all.size(), query);
    }

    Optional<StuckThing> one(Snags place, String id, Reader reader) {
        return place.find(id, reader)
                .map(snag -> found(place, List.of(snag), reader).get(0));
    }

    private List<StuckThing> found(Snags place, List<Snag> snags, Reader reader) {
        var people = people(snags.stream().map(Snag::customer).collect(Collectors.toSet()));
        return snags.stream()
                .map(snag -> StuckThing.of(place, snag, reader, people))
                .toList();
    }

    private Map<String, String> people(Set<String> customers) {
        var pages = new HashMap<String, String>();
        registers.forEach(register -> pages.putAll(register.pages(customers)));
        return pages;
    }

    private static Comparator<StuckThing> order(Query query) {
        var latestFirst = ORDERS.get("since").reversed();
        var asked = query.sort().map(ORDERS::get);
        return asked.map(order -> query.descending() ? order.reversed() : order)
                .orElse(latestFirst)
                .thenComparing(latestFirst);
    }
}
