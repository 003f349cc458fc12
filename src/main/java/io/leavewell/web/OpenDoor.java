package io.leavewell.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** Takes strangers' forms from our own pages only: no other site signs anybody in without their noticing (T-S4). */
@Open
@Provider
@Priority(Priorities.AUTHENTICATION)
class OpenDoor implements ContainerRequestFilter {

    @Inject
    ErrorPages pages;

    @Inject
    CurrentVertxRequest current;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (Sent.with(request).isFromElsewhere()) {
            var answer = pages.to(Asking.of(current.getCurrent().request()), 403);
            request.abortWith(Response.status(403)
                    .type(answer.type())
                    .entity(answer.body())
                    .build());
        }
    }
}
