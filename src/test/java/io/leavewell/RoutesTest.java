package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.leavewell.account.Operators;
import io.leavewell.web.Role;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** T-S4: every way into the application is asked by everybody, and lets in whom the table names. */
@QuarkusTest
class RoutesTest {

    private static final String IN = "let in";
    private static final String OUT = "refused";

    @Inject
    Operators operators;

    @ConfigProperty(name = "leavewell.api-key")
    String key;

    private final List<Route> routes = Route.compiled();
    private final RouteTable table = RouteTable.read();

    @Test
    void the_table_names_every_route_and_no_other() {
        var corrections = table.corrections(routes);
        assertEquals(List.of(), corrections, "In src/test/resources/routes.txt:\n" + String.join("\n", corrections));
    }

    @Test
    void every_route_of_the_workspace_says_whom_it_is_for() {
        assertEquals(
                List.of(), names(routes.stream().filter(route -> route.isInWorkspace() && !route.saysWhomItIsFor())));
        assertEquals(
                List.of(),
                names(routes.stream()
                        .filter(route -> route.isForPrograms() && route.scope().isEmpty())));
    }

    /** T-S9. */
    @Test
    void what_strangers_may_ask_they_may_not_ask_without_end() {
        var endless = routes.stream()
                .filter(route -> route.declared().equals("stranger"))
                .filter(route -> !route.path().startsWith("/demo"))
                .filter(route -> !route.isLimited());
        assertEquals(List.of(), names(endless));
    }

    @Test
    void everybody_gets_as_far_as_the_table_says_and_no_further() {
        var readers = everybody();
        var surprises = known().parallel()
                .flatMap(route ->
                        (route.changes() ? everybody() : readers).stream().flatMap(caller -> surprise(route, caller)))
                .toList();
        assertEquals(List.of(), surprises, String.join("\n", surprises));
    }

    private Stream<String> surprise(Route route, Caller caller) {
        var expected = caller.may(table.least(route)) ? IN : OUT;
        var heard = caller.ask(route);
        return outcome(route, heard).equals(expected)
                ? Stream.empty()
                : Stream.of("%s as %s: %s, not %s".formatted(route.name(), caller, told(heard), expected));
    }

    @Test
    void a_form_that_no_page_of_ours_sent_changes_nothing() {
        var surprises = new ArrayList<String>();
        for (var route : known().filter(route -> route.isInWorkspace() && route.changes())
                .toList()) {
            forgeries(route).forEach(forger -> {
                var heard = forger.ask(route);
                if (heard.status() != 403) {
                    surprises.add("%s with %s: %s".formatted(route.name(), forger.headers(), told(heard)));
                }
            });
        }
        assertEquals(List.of(), surprises, String.join("\n", surprises));
    }

    @Test
    void programs_come_in_with_a_key_for_what_they_ask_and_not_without() {
        var forPrograms = routes.stream().filter(Route::isForPrograms).toList();
        assertFalse(forPrograms.isEmpty());
        for (var route : forPrograms) {
            for (var wrong : List.of("Bearer", "Bearer " + key + "x", "Basic " + key, "Bearer " + operators.key())) {
                assertEquals(401, program(wrong).ask(route).status(), route.name() + " with " + wrong);
            }
            for (var right : List.of(key, operators.key(route.scope().orElseThrow()))) {
                assertEquals(IN, outcome(route, program("Bearer " + right).ask(route)), route.name());
            }
        }
    }

    private static Caller program(String authorization) {
        return Caller.stranger().saying("Authorization: " + authorization);
    }

    private Stream<Caller> forgeries(Route route) {
        var otto = route.isOpen() ? Caller.stranger() : Caller.as(Role.ADMIN, operators);
        var elsewhere = Stream.of(
                        "Origin: https://evil.example", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site")
                .map(otto::saying);
        return route.isOpen()
                ? elsewhere
                : Stream.concat(
                        elsewhere,
                        Stream.of(
                                otto.withoutToken(),
                                otto.with(Caller.as(Role.ADMIN, operators).token())));
    }

    private List<Caller> everybody() {
        return Stream.concat(
                        Stream.of(Caller.stranger()), Stream.of(Role.values()).map(role -> Caller.as(role, operators)))
                .toList();
    }

    /** The others are reported as missing. */
    private Stream<Route> known() {
        return routes.stream().filter(route -> table.least(route) != null);
    }

    private static String outcome(Route route, Wire.Heard heard) {
        var sentToSignIn = heard.status() == 303
                && !route.changes()
                && !route.isOpen()
                && heard.header("Location").contains("/workspace/sign-in");
        if (heard.status() >= 500 || heard.status() == 0) {
            return "broken";
        }
        return sentToSignIn || heard.status() == 401 || heard.status() == 403 ? OUT : IN;
    }

    private static String told(Wire.Heard heard) {
        return (heard.status() + " " + heard.header("Location")).strip();
    }

    private static List<String> names(Stream<Route> routes) {
        return routes.map(Route::name).toList();
    }
}
