package io.leavewell.segment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A condition that one of several values meets. */
public sealed interface AnyOf extends Condition permits Plans, Intervals, Countries, Languages {

    List<String> anyOf();

    @Override
    default Map<String, Object> values(String name) {
        return Map.of(name, anyOf());
    }

    /** As boxes that are ticked. */
    default Map<String, String> ticked(String field) {
        return anyOf().stream().distinct().collect(Collectors.toMap(code -> field + "-" + code, code -> "true"));
    }
}
