package io.leavewell.mail;

import io.leavewell.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Tells the application under test where the {@link Postbox} will be. */
public class PostboxPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", String.valueOf(FreePort.any()),
                "leavewell.mail.from", "hello@northlight.example");
    }

    @Override
    public void stop() {}
}
