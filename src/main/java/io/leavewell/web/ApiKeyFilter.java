package io.leavewell.web;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in who sends {@code Authorization: Bearer} with {@code leavewell.api-key}, which opens everything, or with a key
 * that some {@link KeyRing} knows to be made for what is asked.
 */
@ApiKey("")
@Provider
class ApiKeyFilter implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 500;

    @ConfigProperty(name = "leavewell.api-key")
    Optional<String> configured;

    @Inject
    @All
    List<KeyRing> rings;

    @Context
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER) && header.length() < LONGEST)
                .map(header -> header.substring(BEARER.length()));
        if (sent.filter(this::opens).isEmpty()) {
            request.abortWith(new ApiProblem(401, "An API key is needed", List.of()).response());
        }
    }

    private boolean opens(String key) {
        return configured.filter(known -> isSame(known, key)).isPresent()
                || rings.stream().anyMatch(ring -> ring.opens(key, scope()));
    }

    private String scope() {
        var onMethod = route.getResourceMethod().getAnnotation(ApiKey.class);
        return (onMethod != null ? onMethod : route.getResourceClass().getAnnotation(ApiKey.class)).value();
    }

    private static boolean isSame(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
