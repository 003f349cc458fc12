package io.leavewell.cancellation.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.leavewell.cancellation.Flow;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Choice;
import io.leavewell.survey.Survey;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a flow that is edited on its own: who changes another one is in nobody's way.
 *
 * @param path below the editor's own, where it is edited
 * @param in what a flow says there; empty if it has no such part
 */
record Part(String path, Function<Flow, Optional<?>> in) {

    static final Part ORDER = new Part("order", flow -> Optional.of(Ordered.in(flow)));
    static final Part TEXTS = new Part("texts", flow -> Optional.of(Told.in(flow)));
    static final Part MODES = new Part("modes", flow -> Optional.of(Ruled.in(flow)));

    private static final String REASON = "reasons/";
    private static final String OFFER = "offers/";

    /** A reason, with the offers that stand for it. */
    record Reasoned(@JsonUnwrapped Choice choice, List<String> offers) {}

    /** How the reasons are listed. */
    record Ordered(Survey.Order order, List<Reason> reasons) {
        static Ordered in(Flow flow) {
            var reasons = flow.survey().choices().stream().map(Choice::reason).toList();
            return new Ordered(flow.survey().order(), reasons);
        }
    }

    /** What customers are told besides. */
    record Told(Flow.Keeping keeping, List<Flow.Line> facts, Flow.Texts texts) {
        static Told in(Flow flow) {
            return new Told(flow.keeping(), flow.facts(), flow.texts());
        }
    }

    /** When offers are made, how far they go, and when a cancelled subscription ends. */
    record Ruled(
            Flow.Timing timing,
            Map<String, Flow.Timing> markets,
            @JsonProperty("quiet_months") int quietMonths,
            Flow.Ending ending,
            Map<String, BigDecimal> floors) {
        static Ruled in(Flow flow) {
            return new Ruled(flow.offers(), flow.markets(), flow.quietMonths(), flow.ending(), flow.floors());
        }
    }

    static Part reason(Reason reason) {
        return new Part(REASON + reason.code(), flow -> flow.survey()
                .choice(reason)
                .map(choice -> new Reasoned(choice, flow.offersFor().getOrDefault(reason, List.of()))));
    }

    static Part offer(String id) {
        return new Part(OFFER + id, flow -> flow.offer(id));
    }

    /** All parts that one of the flows has, in the order of the first one. */
    static List<Part> of(Flow first, Flow second) {
        var reasons = Stream.of(first, second)
                .flatMap(flow -> flow.survey().choices().stream())
                .map(Choice::reason)
                .distinct()
                .map(Part::reason);
        var offers = Stream.of(first, second)
                .flatMap(flow -> flow.shelf().stream())
                .map(offer -> offer.id())
                .distinct()
                .map(Part::offer);
        return Stream.of(reasons, Stream.of(ORDER), offers, Stream.of(MODES, TEXTS))
                .flatMap(parts -> parts)
                .toList();
    }

    String href() {
        return FlowDoor.PATH + "/" + path;
    }

    Optional<Reason> reason() {
        return path.startsWith(REASON) ? Reason.coded(path.substring(REASON.length())) : Optional.empty();
    }

    Optional<String> offer() {
        return path.startsWith(OFFER) ? Optional.of(path.substring(OFFER.length())) : Optional.empty();
    }

    /** What a form carries, so that it can be told whether this part has changed since the form was shown. */
    String fingerprint(Flow flow) {
        return in.apply(flow)
                .map(said -> new TreeMap<>(Leaves.of(said)).toString())
                .map(said -> UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .orElse("none");
    }
}
