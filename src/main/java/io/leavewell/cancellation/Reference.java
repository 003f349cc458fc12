package io.leavewell.cancellation;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a customer quotes when asking about a cancellation: LW-7Q4K-92MD. */
final class Reference {

    /** Crockford's: no letter that looks like a digit, nothing that spells a word. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next() {
        var letters = RANDOM.ints(8, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
        return "LW-" + letters.substring(0, 4) + "-" + letters.substring(4);
    }
}
