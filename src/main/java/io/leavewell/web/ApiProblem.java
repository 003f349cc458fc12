package io.leavewell.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What a program is told that asked wrongly: <a href="https://www.rfc-editor.org/rfc/rfc9457">problem details</a>.
 *
 * @param errors what to mend, field by field; empty if it is not about fields
 */
public record ApiProblem(
        @JsonProperty("status") int status,
        @JsonProperty("title") String title,
        @JsonProperty("errors") List<Field> errors) {

    static final String TYPE = "application/problem+json";

    /** A field and what is wrong with it. */
    public record Field(
            @JsonProperty("field") String field,
            @JsonProperty("detail") String detail) {}

    public Response response() {
        return Response.status(status).type(TYPE).entity(Json.write(this)).build();
    }
}
