package io.leavewell.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What was done is said once, on the page that comes next; it travels in a cookie that lives a minute. */
final class Flash {

    private static final String NAME = "leavewell-said";
    private static final int MINUTE = 60;
    private static final int LONGEST = 1_500;

    private Flash() {}

    static Response.ResponseBuilder say(String said, Response.ResponseBuilder answer) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.UTF_8));
        return answer.cookie(cookie(value, MINUTE));
    }

    /** Empty if nothing is to be said. */
    static String said(RoutingContext visit) {
        var cookie = visit.request().getCookie(NAME);
        if (cookie == null || cookie.getValue().length() > LONGEST) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    static Response.ResponseBuilder read(RoutingContext visit, Response.ResponseBuilder answer) {
        return visit.request().getCookie(NAME) == null ? answer : answer.cookie(cookie("", 0));
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(Workspace.PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
