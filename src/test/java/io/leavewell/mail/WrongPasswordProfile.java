package io.leavewell.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The mail server knows us by another password. */
public class WrongPasswordProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.mailer.username", "northlight",
                "quarkus.mailer.password", "not the right one",
                "quarkus.mailer.auth-methods", "PLAIN LOGIN");
    }
}
