package io.leavewell.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookie by which a browser is known again. It is {@code Lax}, not {@code Strict}: an operator who follows a link
 * from a mail would otherwise stand before the sign-in page although signed in. No GET changes anything, and each form
 * carries a token of its own.
 */
@ApplicationScoped
class SessionCookie {

    private final boolean secure;
    private final String name;

    /** Browsers take a {@code __Host-} cookie over TLS only; a first look on localhost has none. */
    SessionCookie(@ConfigProperty(name = "leavewell.public-url") URI publicUrl) {
        secure = "https".equals(publicUrl.getScheme());
        name = secure ? "__Host-leavewell" : "leavewell-session";
    }

    String name() {
        return name;
    }

    Optional<String> in(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(name)).map(cookie -> cookie.getValue());
    }

    /** Gone with the browser's window, unless the operator stays signed in. */
    NewCookie with(String token, boolean kept) {
        return cookie(token, kept ? (int) OperatorSession.KEPT_LONGEST.toSeconds() : NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie none() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
