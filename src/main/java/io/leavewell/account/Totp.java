package io.leavewell.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every half minute: <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>. */
final class Totp {

    static final int SECRET_BYTES = 20;

    /** Before any code was used. */
    static final long NEVER = -1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long SECONDS = GENERATOR.getTimeStep().toSeconds();

    /** Clocks of telephones go half a minute wrong. */
    private static final int TOLERANCE = 1;

    private Totp() {}

    static String code(byte[] secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), at);
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }

    /** @param after the step of the last code that was used. @return the step that this code is of; empty if of none */
    static OptionalLong step(byte[] secret, String typed, Instant now, long after) {
        var step = Math.floorDiv(now.getEpochSecond(), SECONDS);
        return LongStream.rangeClosed(step - TOLERANCE, step + TOLERANCE)
                .filter(near -> near > after)
                .filter(near -> Secret.isSame(code(secret, Instant.ofEpochSecond(near * SECONDS)), typed))
                .findFirst();
    }
}
