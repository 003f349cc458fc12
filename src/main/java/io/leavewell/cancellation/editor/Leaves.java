package io.leavewell.cancellation.editor;

import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.web.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a part of a flow says, leaf by leaf, each under its path; blank ones are as good as not there. */
final class Leaves {

    private Leaves() {}

    static Map<String, String> of(Object part) {
        var leaves = new LinkedHashMap<String, String>();
        collect(leaves, "", Json.MAPPER.valueToTree(part));
        return leaves;
    }

    private static void collect(Map<String, String> leaves, String path, JsonNode node) {
        var below = path.isEmpty() ? "" : path + "-";
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(leaves, below + field.getKey(), field.getValue()));
        } else if (!node.isArray()) {
            put(leaves, path, text(node));
        } else if (!node.isEmpty() && node.get(0).isObject()) {
            for (var at = 0; at < node.size(); at++) {
                collect(leaves, below + name(node.get(at), at), node.get(at));
            }
        } else {
            put(leaves, path, elements(node).map(Leaves::text).collect(Collectors.joining(", ")));
        }
    }

    /** By its code, so that what stands after a removed one is not taken for changed. */
    private static String name(JsonNode element, int at) {
        return Optional.ofNullable(element.get("code")).map(JsonNode::asText).orElse(String.valueOf(at));
    }

    private static String text(JsonNode value) {
        return value.isNull()
                ? ""
                : value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }

    private static void put(Map<String, String> leaves, String path, String text) {
        if (!text.isBlank()) leaves.put(path, text);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
