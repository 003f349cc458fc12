package io.leavewell.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets in who sends {@code Authorization: Bearer <leavewell.api-key>}; nobody where no key is configured. */
@ApiKey
@Provider
class ApiKeyFilter implements ContainerRequestFilter {

    @ConfigProperty(name = "leavewell.api-key")
    Optional<String> key;

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (key.filter(secret -> isSame("Bearer " + secret, sent)).isEmpty()) {
            request.abortWith(new ApiProblem(401, "An API key is needed", List.of()).response());
        }
    }

    private static boolean isSame(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
