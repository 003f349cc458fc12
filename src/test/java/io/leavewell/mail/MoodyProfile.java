package io.leavewell.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** In place of the {@link Postbox}, letters go to a server whose mood each story chooses, and which is not waited for long. */
public class MoodyProfile implements QuarkusTestProfile {

    static final String PASSWORD = "a password that nobody reads";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.mailer.timeout", "1S",
                "quarkus.mailer.username", "northlight",
                "quarkus.mailer.password", PASSWORD);
    }

    /** Such as that of the {@link Postbox}. */
    @Override
    public boolean disableApplicationLifecycleObservers() {
        return true;
    }
}
