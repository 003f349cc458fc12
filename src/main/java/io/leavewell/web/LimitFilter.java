package io.leavewell.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Asks whoever comes too often to wait; a path's one parameter is the link. */
@Limited
@Provider
class LimitFilter implements ContainerRequestFilter {

    /** A picture is everybody's, and no link that somebody was given. */
    private static final String OF_A_PICTURE = "hash";

    @Inject
    Limits limits;

    @Inject
    ErrorPages pages;

    @Inject
    CurrentVertxRequest current;

    @Override
    public void filter(ContainerRequestContext request) {
        var http = current.getCurrent().request();
        if (!isAllowed(http, request)) {
            var answer = pages.to(Asking.of(http), 429);
            request.abortWith(Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, Limits.MINUTE.toSeconds())
                    .type(answer.type())
                    .entity(answer.body())
                    .build());
        }
    }

    private boolean isAllowed(HttpServerRequest http, ContainerRequestContext request) {
        return limits.allowAddress(NetworkHome.address(http))
                && request.getUriInfo().getPathParameters().entrySet().stream()
                        .filter(named -> !named.getKey().equals(OF_A_PICTURE))
                        .allMatch(named -> limits.allowLink(named.getValue().get(0)));
    }
}
