package io.leavewell.outgoing;

import io.leavewell.web.SigningKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * The headers by which the receiver knows who calls, about what, and when, after the Standard Webhooks specification.
 * Its libraries want the key as {@code whsec_} and the base64 of the signing key.
 *
 * @param id stays the same however often the call is repeated
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">the
 *     specification</a>
 */
record Seal(UUID id, Instant at, String body) {

    Map<String, String> headers(SigningKey key) {
        long seconds = at.getEpochSecond();
        byte[] signature = key.sign(id + "." + seconds + "." + body);
        return Map.of(
                "webhook-id", id.toString(),
                "webhook-timestamp", Long.toString(seconds),
                "webhook-signature", "v1," + Base64.getEncoder().encodeToString(signature));
    }
}
