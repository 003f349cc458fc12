package io.leavewell.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as it stands on a page: filled with what is kept, or with what was typed, and with what is wrong with it.
 *
 * @param fields by their names; what is kept has the paths of its JSON as names, such as {@code label-en}
 */
public record Filled(Map<String, String> fields, List<Problem> problems) {

    public static Filled of(Form typed) {
        var fields = new LinkedHashMap<String, String>();
        typed.fields().keySet().forEach(name -> fields.put(name, typed.typed(name)));
        return new Filled(fields, List.of());
    }

    /** With a record that is kept. */
    public static Filled with(Object kept) {
        var fields = new LinkedHashMap<String, String>();
        fill(fields, "", Json.MAPPER.valueToTree(kept));
        return new Filled(fields, List.of());
    }

    public static Filled empty() {
        return new Filled(Map.of(), List.of());
    }

    /** The same with something else in a field. */
    public Filled and(String name, String value) {
        var others = new LinkedHashMap<>(fields);
        others.put(name, value);
        return new Filled(others, problems);
    }

    public Filled refused(List<Problem> why) {
        return new Filled(fields, why);
    }

    /** As it stands in the field; empty text if nothing does. */
    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return value(name).equals(value);
    }

    /** What is wrong with a field; null if nothing is, as templates want it. */
    public String problem(String name) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(Problem::words)
                .findFirst()
                .orElse(null);
    }

    /** In which texts are filled in. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The name of a field below another. */
    public String below(String name, String part) {
        return name + "-" + part;
    }

    public String value(String name, Language language) {
        return value(below(name, language.code()));
    }

    public String problem(String name, Language language) {
        return problem(below(name, language.code()));
    }

    /** Whether anything stands in a field of that name, or in one below it. */
    public boolean speaksOf(String name) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .anyMatch(key -> key.equals(name) || key.startsWith(name + "-"));
    }

    private static void fill(Map<String, String> fields, String path, JsonNode node) {
        if (node.isValueNode()) {
            fields.put(path, text(node));
        }
        var below = path.isEmpty() ? "" : path + "-";
        node.fields().forEachRemaining(field -> fill(fields, below + field.getKey(), field.getValue()));
        for (var at = 0; node.isArray() && at < node.size(); at++) {
            fill(fields, below + at, node.get(at));
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
    }
}
