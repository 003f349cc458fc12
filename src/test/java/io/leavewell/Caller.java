package io.leavewell;

import io.leavewell.account.Operators;
import io.leavewell.web.Role;
import io.leavewell.web.Wire;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Somebody who asks.
 *
 * @param role empty for strangers
 * @param headers what they send with each question
 * @param token the proof that one of our pages sends it; empty if they have none
 */
record Caller(Optional<Role> role, List<String> headers, String token) {

    private static final String BOUNDARY = "seven-boats";

    static Caller stranger() {
        return new Caller(Optional.empty(), List.of(), "");
    }

    /** Somebody new, in a session that has just begun. */
    static Caller as(Role role, Operators operators) {
        var cookie = "Cookie: " + operators.cookie(operators.trusted(role));
        var page = Jsoup.parse(Wire.get("/workspace/account", cookie).body());
        return new Caller(
                Optional.of(role), List.of(cookie), page.select("[name=csrf]").attr("value"));
    }

    Caller withoutToken() {
        return with("");
    }

    Caller with(String otherToken) {
        return new Caller(role, headers, otherToken);
    }

    /** As a browser sends it that tells where the question comes from. */
    Caller saying(String header) {
        return new Caller(
                role, Stream.concat(headers.stream(), Stream.of(header)).toList(), token);
    }

    /** @param least a word of the table */
    boolean may(String least) {
        return least.equals("stranger")
                || role.filter(own -> least.matches("viewer|editor|admin"))
                        .filter(own -> own.includes(Role.valueOf(least.toUpperCase(Locale.ROOT))))
                        .isPresent();
    }

    /** What a page or a program would send, with nothing filled in. */
    Wire.Heard ask(Route route) {
        if (!route.changes()) {
            return Wire.say(route.method(), route.address(), "", headers.toArray(String[]::new));
        }
        return switch (route.takes()) {
            case "multipart/form-data" ->
                send(
                        route,
                        route.address() + "?csrf=" + token,
                        route.takes() + "; boundary=" + BOUNDARY,
                        "--" + BOUNDARY + "--\r\n");
            case "application/json" -> send(route, route.address(), route.takes(), "{}");
            default -> send(route, route.address(), route.takes(), "csrf=" + token);
        };
    }

    Wire.Heard send(Route route, String address, String type, String body) {
        var all = Stream.concat(Stream.of("Content-Type: " + type), headers.stream());
        return Wire.say(route.method(), address, body, all.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return role.map(own -> own.name().toLowerCase(Locale.ROOT)).orElse("stranger");
    }
}
