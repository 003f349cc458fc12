package io.leavewell.reason.tagger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.reason.Findings;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Tag;
import io.leavewell.web.Json;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a model answered, of which nothing is believed but codes that exist, shares, and words that were written. */
final class Reply {

    private static final int MOST = 3;
    private static final double SURE = .3;
    private static final double ALSO = .2;

    /** So many places are tried at which an object might begin. */
    private static final int TRIES = 20;

    private static final int PERCENT = 100;

    private Reply() {}

    /** Empty if there is nothing in it that can be used. */
    static Optional<Findings> findings(String reply, Quotes quotes) {
        return reasons(reply).flatMap(reasons -> findings(reasons, quotes));
    }

    /** Around the object there may be thoughts, fences and courtesies. */
    private static Optional<JsonNode> reasons(String reply) {
        var said = reply.substring(reply.lastIndexOf("</think>") + 1);
        var at = said.indexOf('{');
        for (var tries = 0; at >= 0 && tries < TRIES; tries++) {
            var reasons = tree(said.substring(at)).map(tree -> tree.path("reasons"));
            if (reasons.filter(JsonNode::isArray).isPresent()) {
                return reasons;
            }
            at = said.indexOf('{', at + 1);
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(Json.MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Findings> findings(JsonNode reasons, Quotes quotes) {
        var tags = new EnumMap<Reason, Tag>(Reason.class);
        reasons.forEach(one -> tag(one, quotes)
                .ifPresent(tag -> tags.merge(
                        tag.reason(), tag, (first, next) -> first.confidence() >= next.confidence() ? first : next)));
        var nothing = Optional.ofNullable(tags.remove(Reason.OTHER));
        var found = tags.values().stream()
                .filter(tag -> tag.confidence() >= ALSO)
                .sorted(Comparator.comparingDouble(Tag::confidence).reversed())
                .limit(MOST)
                .toList();
        return found.isEmpty() || found.get(0).confidence() < SURE
                ? nothing.map(other -> new Findings(List.of(other)))
                : Optional.of(new Findings(found));
    }

    private static Optional<Tag> tag(JsonNode one, Quotes quotes) {
        var share = share(one.path("confidence").asDouble(-1));
        return Reason.coded(code(one.path("code").asText("")))
                .filter(reason -> share >= 0 && share <= 1)
                .map(reason -> new Tag(reason, share, quotes.spans(evidence(one.path("evidence")))));
    }

    private static String code(String said) {
        return said.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static double share(double said) {
        return said > 1 ? said / PERCENT : said;
    }

    private static List<String> evidence(JsonNode said) {
        return said.isTextual()
                ? List.of(said.asText())
                : StreamSupport.stream(said.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }
}
