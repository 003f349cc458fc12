package io.leavewell.demo;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says on the console where to look first, and how to sign in. */
@ApplicationScoped
class Welcome {

    private static final String WORDS = """

            Leavewell runs with its sample company Northlight.

              Be its customer
                the account page of its product   %1$s/demo
                the letters it has written        %1$s/demo/mail
                cancelling without a link         %1$s/cancel

              Be its team                         %1$s/workspace
            %2$s
            """;

    private static final String LOGIN = "    %-6s  %-24s  %s";

    @Inject
    SampleTeam team;

    @ConfigProperty(name = "leavewell.demo")
    boolean demo;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    void greet(@ObservesAsync HttpServerStart listening) {
        if (demo) {
            System.out.println(words());
        }
    }

    String words() {
        var logins = team.logins().stream().map(Welcome::line).collect(Collectors.joining("\n"));
        return WORDS.formatted(publicUrl, logins);
    }

    private static String line(SampleTeam.Login login) {
        return LOGIN.formatted(
                login.member().role().name().toLowerCase(Locale.ROOT),
                login.member().email(),
                login.password().orElse("(the password that was chosen instead)"));
    }
}
