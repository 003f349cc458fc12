package io.leavewell.billing;

import io.leavewell.customer.Search;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of a search for customers {@code c} with subscriptions {@code s} in SQL, and their values. */
final class Narrowed {

    private static final String NAMED = "(to_tsvector('simple', c.name) @@ to_tsquery('simple', :words)"
            + " or lower(c.email) like lower(:begun) or c.external_id like :begun)";
    private static final String SUBSCRIBED = "exists (select from subscription s where s.customer_id = c.id%s)";
    private static final String NOTHING = "false";

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    private Narrowed() {}

    /** @param plan the one that is looked for; empty if there is no such plan */
    static Narrowed by(Search search, Optional<Plan> plan) {
        var narrowed = new Narrowed();
        narrowed.named(search);
        search.country().ifPresent(country -> narrowed.and("c.country = :country", "country", country));
        var stance = search.status().flatMap(Stance::coded);
        if (search.plan().isPresent() && plan.isEmpty() || search.status().isPresent() && stance.isEmpty()) {
            narrowed.conditions.add(NOTHING);
        } else if (stance.isPresent() || plan.isPresent()) {
            narrowed.subscribed(stance, plan);
        }
        return narrowed;
    }

    String sql() {
        return " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    private void named(Search search) {
        if (search.words().isPresent()) {
            and(search.byName() ? NAMED : "c.external_id like :begun", "begun", search.begun());
        }
        if (search.words().isPresent() && search.byName()) {
            values.put("words", search.wordsBegun());
        }
    }

    /** One and the same subscription stands so and is to that plan. */
    private void subscribed(Optional<Stance> stance, Optional<Plan> plan) {
        var standing = stance.map(one -> " and " + one.condition()).orElse("");
        if (stance.filter(Stance.NONE::equals).isPresent()) {
            conditions.add(plan.isPresent() ? NOTHING : "not " + SUBSCRIBED.formatted(""));
        } else {
            plan.ifPresent(known -> values.put("plan", known.id()));
            conditions.add(SUBSCRIBED.formatted(standing + (plan.isPresent() ? " and s.plan_id = :plan" : "")));
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
