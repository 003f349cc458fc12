package io.leavewell.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/**
 * A request to the workspace, and whether one of our own pages sent it.
 *
 * @param form what it carries; empty if it is no form
 * @param token the proof that it comes from a page of the same session; in the address where a file is sent
 */
record Sent(URI uri, String method, String site, String origin, String host, Optional<Form> form, String token) {

    static final String TOKEN = "csrf";

    /** Reads the form, and leaves it to be read again. */
    static Sent with(ContainerRequestContext request) throws IOException {
        var form = form(request);
        return new Sent(
                request.getUriInfo().getRequestUri(),
                request.getMethod(),
                header(request, "Sec-Fetch-Site"),
                header(request, "Origin"),
                header(request, HttpHeaders.HOST),
                form,
                form.map(fields -> fields.typed(TOKEN))
                        .orElseGet(
                                () -> request.getUriInfo().getQueryParameters().getFirst(TOKEN)));
    }

    /** Whether it changes something: everything but reading. */
    boolean isForm() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    boolean isTo(String path) {
        return uri.getRawPath().startsWith(path);
    }

    /** A browser says that another site made it send this; older ones only tell the origin, which proxies may obscure. */
    boolean isFromElsewhere() {
        var isOfOtherSite = !site.equals("same-origin") && !site.equals("none");
        return isForm() && (saysSite() ? isOfOtherSite : isOfOtherOrigin());
    }

    boolean isSurelyOurs() {
        return site.equals("same-origin") || saysOrigin() && !isOfOtherOrigin();
    }

    boolean carries(String csrf) {
        return token != null
                && MessageDigest.isEqual(csrf.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private boolean saysSite() {
        return !site.isEmpty();
    }

    private boolean saysOrigin() {
        return !origin.isEmpty() && !origin.equals("null");
    }

    private boolean isOfOtherOrigin() {
        return saysOrigin() && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }

    private static Optional<Form> form(ContainerRequestContext request) throws IOException {
        var type = header(request, HttpHeaders.CONTENT_TYPE).toLowerCase(Locale.ROOT);
        if (!type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)) {
            return Optional.empty();
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return Optional.of(Form.of(body));
    }

    private static String header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name)).orElse("");
    }
}
