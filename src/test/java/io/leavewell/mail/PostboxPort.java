package io.leavewell.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Tells the application under test where the {@link Postbox} will be. */
public class PostboxPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            return Map.of(
                    "quarkus.mailer.host", "localhost",
                    "quarkus.mailer.port", String.valueOf(free.getLocalPort()),
                    "leavewell.mail.from", "hello@northlight.example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
