package io.leavewell.account;

import static java.util.stream.Collectors.toSet;

import io.leavewell.web.Language;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The team of all stories: Mina edits, Otto administrates, Vera views. */
@ApplicationScoped
public class Operators {

    public static final String PASSWORD = "three boats in a green harbour";

    @Inject
    Hashing hashing;

    @Inject
    SessionCookie cookie;

    @Inject
    Clock clock;

    private String hash;

    public static String base() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class);
    }

    /** An editor who sees personal data. */
    public Operator mina() {
        return named("Mina Roth", "mina@leavewell.example", Role.EDITOR, true);
    }

    /** An admin. */
    public Operator otto() {
        return named("Otto Lind", "otto@leavewell.example", Role.ADMIN, true);
    }

    /** A viewer who does not see personal data. */
    public Operator vera() {
        return named("Vera Kim", "vera@leavewell.example", Role.VIEWER, false);
    }

    /** Somebody new, for stories that change them. */
    public Operator newcomer(Role role) {
        return named("Nell Park", "nell." + UUID.randomUUID() + "@leavewell.example", role, false);
    }

    /** Somebody new to whom personal data is granted. */
    public Operator trusted(Role role) {
        return named("Nell Park", "nell." + UUID.randomUUID() + "@leavewell.example", role, true);
    }

    /** An admin who reads in this language. */
    public Operator speaking(Language language) {
        var otto = newcomer(Role.ADMIN);
        return QuarkusTransaction.requiringNew().call(() -> {
            var operator = Operator.of(otto.id()).orElseThrow();
            operator.describe(new Profile(operator.email(), "Otto Lind", language.code(), "Europe/Berlin"));
            return operator;
        });
    }

    /** A new session. @return the value of the Cookie header that shows it */
    public String cookie(Operator operator) {
        return cookie(operator, false);
    }

    String cookie(Operator operator, boolean strong) {
        var token = Secret.fresh();
        var start = new OperatorSession.Start("Firefox, Linux", false, strong, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> new OperatorSession(token, operator, start).persist());
        return cookie.name() + "=" + token;
    }

    /** A program's key that opens what these scopes name, and nothing if there are none. */
    public String key(String... scopes) {
        var secret = AccessKey.secret();
        var named =
                Stream.of(scopes).map(scope -> Scope.coded(scope).orElseThrow()).collect(toSet());
        var otto = otto();
        QuarkusTransaction.requiringNew()
                .run(() -> new AccessKey("Backend", named, secret, otto, clock.instant()).persist());
        return secret;
    }

    public Operator again(Operator operator) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Operator.of(operator.id()).orElseThrow());
    }

    private Operator named(String name, String email, Role role, boolean seesPeople) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Operator.known(email).orElseGet(() -> {
                    var profile = new Profile(email, name, "en", "Europe/Berlin");
                    var operator = new Operator(profile, role, seesPeople, clock.instant());
                    operator.choose(hash());
                    operator.persist();
                    return operator;
                }));
    }

    private synchronized String hash() {
        hash = hash == null ? hashing.hash(PASSWORD) : hash;
        return hash;
    }
}
