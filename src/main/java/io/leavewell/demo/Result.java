package io.leavewell.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.web.Json;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What the cancel page says on the way back, as a host's backend reads it: after the signature, not before. */
record Result(String customer, String outcome, String reference) {

    static Optional<Result> verified(String token, Signer signer) {
        return signer.open(token, Purpose.RESULT).map(link -> {
            var said = said(token);
            return new Result(
                    link.customer(),
                    said.path("outcome").asText(),
                    said.path("reference").asText());
        });
    }

    String in(DemoMessages say, String name) {
        return switch (outcome) {
            case "kept" -> say.resultKept(name, reference);
            case "accepted" -> say.resultAccepted(name, reference);
            case "undone" -> say.resultUndone(name, reference);
            default -> say.resultCancelled(name, reference);
        };
    }

    private static JsonNode said(String token) {
        var json = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        try {
            return Json.MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
        } catch (JsonProcessingException signedByUs) {
            throw new IllegalStateException(signedByUs);
        }
    }
}
