package io.leavewell.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with the parameters that OWASP recommends
 * (<a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">password storage</a>). It is
 * meant to be slow: never to be called on the event loop, nor inside a transaction.
 */
@ApplicationScoped
class Hashing {

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID);

    /** Of nothing that anybody knows: who has no hash takes as long to be refused as who has one. */
    private static final String NOBODYS = hashed(Secret.fresh());

    /** As many at once as there are processors: each needs 19 MiB. */
    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** As a text that tells its parameters. */
    String hash(String secret) {
        return inTurn(() -> hashed(typed(secret)));
    }

    /** @param hash null if there is none, which takes as long */
    boolean matches(String secret, String hash) {
        return inTurn(() -> ARGON2ID.check(typed(secret), hash == null ? NOBODYS : hash)) && hash != null;
    }

    /** One and the same for all keyboards that can write it. */
    private static String typed(String secret) {
        return Normalizer.normalize(secret, Normalizer.Form.NFKC);
    }

    private static String hashed(String secret) {
        return ARGON2ID.hash(secret.getBytes(StandardCharsets.UTF_8), Secret.random(SALT_BYTES))
                .getResult();
    }

    private <T> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
