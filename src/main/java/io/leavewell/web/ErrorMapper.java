package io.leavewell.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/**
 * Whatever a resource throws becomes one of the {@link ErrorPages}; what is our mistake is logged. Who hangs up in the
 * middle of a form, or never stops sending, reads no page.
 */
@Provider
class ErrorMapper implements ExceptionMapper<Throwable> {

    @Inject
    ErrorPages pages;

    @Inject
    CurrentVertxRequest current;

    @Override
    public Response toResponse(Throwable why) {
        var refusal = why instanceof WebApplicationException refused ? refused.getResponse() : null;
        if (refusal != null && refusal.getStatus() < 400) {
            return refusal;
        }
        var asking = Asking.of(current.getCurrent().request());
        if (refusal != null && refusal.getStatus() < 500) {
            var answer = pages.to(asking, refusal.getStatus());
            return Response.fromResponse(refusal)
                    .type(answer.type())
                    .entity(answer.body())
                    .build();
        }
        if (why instanceof IOException) {
            return Response.status(400).build();
        }
        var answer = pages.to(asking, 500, Incident.logged(why));
        return Response.status(500).type(answer.type()).entity(answer.body()).build();
    }
}
