package io.leavewell.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** We sign what we send, with a key of our own. */
public class SigningProfile implements QuarkusTestProfile {

    static final String DOMAIN = "northlight.example";
    static final String SELECTOR = "leavewell";

    /** Where the story finds the public half: classes are loaded more than once. */
    static final String PUBLIC_KEY = "test.dkim.public-key";

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            var pair = keys.generateKeyPair();
            return Map.of(
                    PUBLIC_KEY,
                    text(pair.getPublic().getEncoded()),
                    "quarkus.mailer.dkim.enabled",
                    "true",
                    "quarkus.mailer.dkim.sdid",
                    DOMAIN,
                    "quarkus.mailer.dkim.selector",
                    SELECTOR,
                    "quarkus.mailer.dkim.private-key",
                    text(pair.getPrivate().getEncoded()),
                    "leavewell.brand.support-address",
                    "help@northlight.example");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
