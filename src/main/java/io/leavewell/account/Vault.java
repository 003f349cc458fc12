package io.leavewell.account;

import io.leavewell.web.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the secrets of second factors encrypted: a copy of the database alone makes no codes. */
@ApplicationScoped
class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKeySpec> keys;

    /** @param previous still opens what was locked before the signing key changed */
    Vault(SigningKey key, @ConfigProperty(name = "leavewell.signing-key-previous") Optional<String> previous) {
        keys = Stream.concat(Stream.of(key), previous.map(SigningKey::new).stream())
                .map(each -> new SecretKeySpec(each.sign("account second factor"), "AES"))
                .toList();
    }

    /** @param owner who alone can have it opened */
    String lock(byte[] secret, UUID owner) {
        var nonce = Secret.random(NONCE_BYTES);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, owner).doFinal(secret);
            return Secret.encoded(ByteBuffer.allocate(nonce.length + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Empty if it is not ours, not theirs, or locked by a key that is gone. */
    Optional<byte[]> open(String locked, UUID owner) {
        return keys.stream().flatMap(key -> open(locked, owner, key).stream()).findFirst();
    }

    private static Optional<byte[]> open(String locked, UUID owner, SecretKeySpec key) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(locked));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(rest));
        } catch (GeneralSecurityException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID owner)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
