package io.leavewell.brand;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** What a form carries, so that it can be told whether the words have changed since it was shown. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Look look) {
        var words = look.with(Optional.empty()).definition();
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
