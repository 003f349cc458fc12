package io.leavewell.segment;

import io.leavewell.web.Filled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What an operator says of a segment: its name, and the conditions that all hold. */
record Described(String name, List<Condition> conditions) {

    /** As it stands in the form. */
    Filled filled() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        conditions.forEach(condition -> fields.putAll(condition.fields()));
        return new Filled(fields, List.of());
    }

    Optional<Attribute> attribute() {
        return conditions.stream()
                .filter(Attribute.class::isInstance)
                .map(Attribute.class::cast)
                .findFirst();
    }

    /** As the audit may know it: values of attributes can name somebody. */
    Described noted() {
        return new Described(
                name,
                conditions.stream()
                        .map(condition -> condition instanceof Attribute attribute ? attribute.hidden() : condition)
                        .toList());
    }
}
