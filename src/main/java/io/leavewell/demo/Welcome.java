package io.leavewell.demo;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says on the console where to look first. */
@ApplicationScoped
class Welcome {

    private static final String WORDS = """

            Leavewell runs with its sample company Northlight.

              The account page of its product   %1$s/demo
              The letters it has written        %1$s/demo/mail
              Cancelling without a link         %1$s/cancel
            """;

    @ConfigProperty(name = "leavewell.demo")
    boolean demo;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    void greet(@ObservesAsync HttpServerStart listening) {
        if (demo) {
            System.out.println(WORDS.formatted(publicUrl));
        }
    }
}
