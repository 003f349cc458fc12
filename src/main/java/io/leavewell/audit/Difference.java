package io.leavewell.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.leavewell.web.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an act changed, field by field; what stayed as it was is left out. */
record Difference(List<Field> fields) {

    /**
     * One value that is not what it was.
     *
     * @param name its path through the thing; empty where the thing is a single value
     * @param before empty if there was none
     * @param after empty if there is none any more
     */
    record Field(String name, String before, String after) {}

    static Difference between(Optional<String> before, Optional<String> after) {
        var old = values(before);
        var present = values(after);
        var names = Stream.concat(old.keySet().stream(), present.keySet().stream())
                .distinct()
                .toList();
        return new Difference(names.stream()
                .map(name -> new Field(name, old.getOrDefault(name, ""), present.getOrDefault(name, "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList());
    }

    private static Map<String, String> values(Optional<String> json) {
        var values = new LinkedHashMap<String, String>();
        collect("", json.map(Difference::read).orElse(MissingNode.getInstance()), values);
        return values;
    }

    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue()));
            fields.forEach((name, value) -> collect(path.isEmpty() ? name : path + "." + name, value, values));
        } else if (node.isArray() && !isPlain(node)) {
            for (var at = 0; at < node.size(); at++) collect(path + "[" + (at + 1) + "]", node.get(at), values);
        } else if (!node.isMissingNode() && !node.isNull()) {
            values.put(path, text(node));
        }
    }

    private static boolean isPlain(JsonNode array) {
        return elements(array).noneMatch(JsonNode::isContainerNode);
    }

    private static String text(JsonNode node) {
        return node.isArray() ? elements(node).map(JsonNode::asText).collect(Collectors.joining(", ")) : node.asText();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("PostgreSQL keeps only JSON in such a column", never);
        }
    }
}
