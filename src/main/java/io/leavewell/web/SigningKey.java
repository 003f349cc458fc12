package io.leavewell.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret shared with the host's backend, by which links, results and calls are signed; it is never shown. */
@Singleton
public class SigningKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKey secret;

    /** @throws IllegalArgumentException if it has fewer than 32 bytes */
    @Inject
    public SigningKey(@ConfigProperty(name = "leavewell.signing-key") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("A signing key needs at least " + SHORTEST + " bytes");
        }
        secret = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** HMAC-SHA256 of the text's UTF-8 bytes. */
    public byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time. */
    boolean signed(String text, byte[] signature) {
        return MessageDigest.isEqual(sign(text), signature);
    }
}
