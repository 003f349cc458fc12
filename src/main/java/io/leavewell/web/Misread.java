package io.leavewell.web;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/** JSON whose values are not of the types that they must have; names the field, and quotes nothing. */
@Provider
class Misread implements ExceptionMapper<MismatchedInputException> {

    @Override
    public Response toResponse(MismatchedInputException why) {
        var field = why.getPath().stream().map(Misread::step).collect(Collectors.joining("."));
        var errors = List.of(new ApiProblem.Field(field, "is not of the type that it must have"));
        return new ApiProblem(400, "The JSON is not as it must be", errors).response();
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }
}
