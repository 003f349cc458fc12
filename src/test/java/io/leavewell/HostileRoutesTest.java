package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.account.Operators;
import io.leavewell.web.Role;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S9: whatever is sent to whichever route, by strangers or by operators, it is no mistake of ours. */
@QuarkusTest
class HostileRoutesTest {

    private static final Map<String, List<String>> BODIES = Map.of(
            "application/x-www-form-urlencoded",
            List.of(
                    "",
                    "&&&==",
                    "%ZZ=%",
                    "%00=%00",
                    "a=%C3%28%FF",
                    "x".repeat(9_000),
                    "id=1&id=2&revision=99999999999999999999"),
            "application/json",
            List.of("", "{", "null", "[1,[2,[3]]]", "{\"a\":1}{", "[".repeat(5_000)),
            "multipart/form-data; boundary=x",
            List.of(
                    "",
                    "--x\r\n\r\n",
                    "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../../a.svg\"\r\n\r\n<svg/>\r\n--x--\r\n"),
            "multipart/form-data",
            List.of("x"),
            "text/xml",
            List.of("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
            "nonsense",
            List.of("x"));

    @Inject
    Operators operators;

    private final List<Route> routes = Route.compiled();

    @Test
    void no_body_that_a_stranger_sends_is_a_mistake_of_ours() {
        assertEquals(List.of(), brokenBy(Caller.stranger()));
    }

    @Test
    void no_body_that_an_operator_sends_is_a_mistake_of_ours() {
        assertEquals(List.of(), brokenBy(Caller.as(Role.EDITOR, operators)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%00&page=-1&sort=%27&down=x",
                "?q=%C3%28&page=99999999999999&sort=name%3Bdrop&csv",
                "?q=%25%5F%5C&page=0&page=2&sort=%F0%9F%98%80&from=x&to=%00&until=2026-13-99",
                "?lang=%00&next=//evil.example&csv=x&version=-1&against=%00&reason=%00&language=xx"
            })
    void no_question_is_a_mistake_of_ours(String query) {
        var otto = Caller.as(Role.ADMIN, operators);
        var broken = routes.stream()
                .filter(route -> !route.changes())
                .filter(route -> isBroken(
                        Wire.get(route.address() + query, otto.headers().toArray(String[]::new))))
                .map(Route::name)
                .toList();
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%00", "..%2f..%2f", "%C3%28", "%0d%0aX:1", "-1", "99999999999999999999", "'%22%3E%3Cscript%3E"})
    void no_address_is_a_mistake_of_ours(String name) {
        var otto = Caller.as(Role.ADMIN, operators);
        var broken = routes.stream()
                .filter(route -> !route.changes() && route.path().contains("{"))
                .filter(route ->
                        isBroken(Wire.get(route.at(name), otto.headers().toArray(String[]::new))))
                .map(Route::name)
                .toList();
        assertEquals(List.of(), broken);
    }

    private List<String> brokenBy(Caller caller) {
        var broken = new ConcurrentLinkedQueue<String>();
        routes.parallelStream()
                .filter(Route::changes)
                .forEach(route -> BODIES.forEach((type, bodies) -> bodies.forEach(body -> {
                    var heard = caller.send(
                            route, route.address() + "?csrf=" + caller.token(), type, proven(body, type, caller));
                    if (isBroken(heard)) {
                        broken.add(
                                route.name() + " with " + type + " " + body.substring(0, Math.min(body.length(), 60)));
                    }
                })));
        return List.copyOf(broken);
    }

    private static String proven(String body, String type, Caller caller) {
        return type.endsWith("urlencoded") ? "csrf=" + caller.token() + "&" + body : body;
    }

    private static boolean isBroken(Wire.Heard heard) {
        return heard.status() >= 500 || heard.status() == 0;
    }
}
