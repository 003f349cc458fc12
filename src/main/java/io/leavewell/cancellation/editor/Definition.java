package io.leavewell.cancellation.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.web.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A flow as a file that can be taken elsewhere. */
final class Definition {

    private Definition() {}

    static Response file(String definition, String name) {
        return Response.ok(pretty(definition))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Null if it is no JSON. */
    static JsonNode tree(String definition) {
        try {
            return Json.MAPPER.readTree(definition);
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }

    private static String pretty(String definition) {
        var tree = tree(definition);
        return tree == null ? definition : tree.toPrettyString();
    }
}
