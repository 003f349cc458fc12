package io.leavewell.web;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets operators in, each only where their role allows, and takes only forms that our own pages sent (T-S4). */
@Allowed(Role.VIEWER)
@Provider
@Priority(Priorities.AUTHENTICATION)
class Wall implements ContainerRequestFilter {

    private static final Logger LOG = Logger.getLogger(Wall.class);

    static final String SIGN_IN = Workspace.PATH + "/sign-in";

    @Inject
    @All
    List<Doorkeeper> doorkeepers;

    @Inject
    Presence presence;

    @Inject
    ErrorPages pages;

    @Inject
    Workspace workspace;

    @Inject
    CurrentVertxRequest current;

    @Context
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var admission = doorkeepers.stream()
                .map(doorkeeper -> doorkeeper.admit(request))
                .flatMap(Optional::stream)
                .findFirst();
        admission.ifPresent(presence::enter);
        answer(request, admission).ifPresent(request::abortWith);
    }

    /** Empty if the request may go on. */
    private Optional<Response> answer(ContainerRequestContext request, Optional<Doorkeeper.Admission> admission)
            throws IOException {
        var sent = Sent.with(request);
        if (sent.isFromElsewhere()) {
            return Optional.of(refused("another site sent the form"));
        }
        if (admission.isEmpty()) {
            return Optional.of(sent.isForm() ? workspace.resend(sent, 401) : signIn(request));
        }
        if (!admission.get().actor().may(needed())) {
            return Optional.of(refused("it needs the role " + needed()));
        }
        if (sent.isForm() && !sent.carries(admission.get().csrf())) {
            return Optional.of(sent.isSurelyOurs() ? workspace.resend(sent, 403) : refused("the form had no token"));
        }
        return admission.get().detour().filter(path -> !sent.isTo(path)).map(path -> seeOther(path));
    }

    private Role needed() {
        var onMethod = route.getResourceMethod().getAnnotation(Allowed.class);
        return (onMethod != null ? onMethod : route.getResourceClass().getAnnotation(Allowed.class)).value();
    }

    private static Response signIn(ContainerRequestContext request) {
        var wanted = request.getUriInfo().getRequestUri();
        var next = wanted.getRawPath() + (wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery());
        return seeOther(next.equals(Workspace.PATH) ? SIGN_IN : SIGN_IN + "?next=" + encoded(next));
    }

    /** The log names who and which act, and nothing of what was sent. */
    private Response refused(String why) {
        LOG.warnf(
                "Operator %s was refused at %s.%s: %s",
                presence.actor().id(),
                route.getResourceClass().getSimpleName(),
                route.getResourceMethod().getName(),
                why);
        var answer = pages.to(Asking.of(current.getCurrent().request()), 403);
        return Response.status(403).type(answer.type()).entity(answer.body()).build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
