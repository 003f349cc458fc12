package io.leavewell.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was done is said once, on the page that comes next; it travels in a cookie that lives a minute. */
@ApplicationScoped
class Flash {

    private static final int MINUTE = 60;
    private static final int LONGEST = 1_500;

    private final boolean secure;
    private final String name;

    /** Browsers take a {@code __Host-} cookie over TLS only; a first look on localhost has none. */
    Flash(@ConfigProperty(name = "leavewell.public-url") URI publicUrl) {
        secure = "https".equals(publicUrl.getScheme());
        name = secure ? "__Host-leavewell-said" : "leavewell-said";
    }

    Response.ResponseBuilder say(String said, Response.ResponseBuilder answer) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.UTF_8));
        return answer.cookie(cookie(value, MINUTE));
    }

    /** Empty if nothing is to be said. */
    String said(RoutingContext visit) {
        var cookie = visit.request().getCookie(name);
        if (cookie == null || cookie.getValue().length() > LONGEST) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    Response.ResponseBuilder read(RoutingContext visit, Response.ResponseBuilder answer) {
        return visit.request().getCookie(name) == null ? answer : answer.cookie(cookie("", 0));
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
