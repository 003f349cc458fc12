package io.leavewell.cancellation.editor;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Plan;
import io.leavewell.cancellation.Flow;
import io.leavewell.offer.InBrief;
import io.leavewell.offer.Offer;
import io.leavewell.offer.OfferKind;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Survey;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Puts what a flow says into the words of one operator. */
final class FlowWords {

    private final Reader reader;
    private final Catalogue catalogue;
    private final InBrief brief;
    private final FlowMessages say;
    private final LeafWords leaves;

    FlowWords(Reader reader, Catalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.brief = new InBrief(reader, this::plan);
        this.say = say(reader);
        this.leaves = new LeafWords(reader, this);
    }

    static FlowMessages say(Reader reader) {
        return Messages.in(reader.language(), FlowMessages.class);
    }

    FlowMessages say() {
        return say;
    }

    LeafWords leaves() {
        return leaves;
    }

    /** As customers read it, or as it is called in the taxonomy where the flow has no words for it. */
    String reason(Flow flow, Reason reason) {
        return flow.survey()
                .choice(reason)
                .map(choice -> choice.label().in(reader.language()))
                .filter(label -> !label.isBlank())
                .orElseGet(() -> reason.label(reader.language()));
    }

    String offer(Offer offer) {
        var line = brief.of(offer);
        return line.isBlank() ? OfferKind.of(offer).label(reader.language()) : line;
    }

    /** By its short name, which is all that is left of one that was removed. */
    String offer(Flow flow, String id) {
        return flow.offer(id).map(this::offer).orElse(id);
    }

    String amounts(Map<String, BigDecimal> amounts) {
        return brief.amounts(amounts);
    }

    String plan(String code) {
        return catalogue.plan(code).map(Plan::name).orElse(code);
    }

    String country(String code) {
        return new Locale("", code).getDisplayCountry(reader.locale());
    }

    String timing(Flow.Timing timing) {
        return switch (timing) {
            case WITH -> say.timingWith();
            case AFTER -> say.timingAfter();
            case NONE -> say.timingNone();
        };
    }

    String ending(Flow.Ending ending) {
        return switch (ending) {
            case PER_PLAN -> say.endingPerPlan();
            case AT_END -> say.endingAtEnd();
            case AT_ONCE -> say.endingAtOnce();
        };
    }

    String order(Survey.Order order) {
        return order == Survey.Order.RANDOM ? say.orderRandom() : say.orderAsListed();
    }

    /** Why a rule refuses an offer. */
    String rule(String name) {
        return switch (name) {
            case "provider_can" -> say.ruleProviderCan();
            case "within_limit" -> say.ruleWithinLimit();
            case "status_fits" -> say.ruleStatusFits();
            case "interval_fits" -> say.ruleIntervalFits();
            case "not_saved_lately" -> say.ruleNotSavedLately();
            case "no_discount_runs" -> say.ruleNoDiscountRuns();
            case "nothing_agreed_yet" -> say.ruleNothingAgreedYet();
            case "currency_fits" -> say.ruleCurrencyFits();
            case "costs_less_than_now" -> say.ruleCostsLessThanNow();
            case "costs_something" -> say.ruleCostsSomething();
            case "above_floor" -> say.ruleAboveFloor();
            default -> name;
        };
    }

    String part(Part part, Flow flow) {
        return part.reason()
                .map(reason -> say.partReason(reason(flow, reason)))
                .or(() -> part.offer().map(id -> say.partOffer(offer(flow, id))))
                .orElseGet(() -> ownPart(part));
    }

    private String ownPart(Part part) {
        return switch (part.path()) {
            case "order" -> say.partOrder();
            case "texts" -> say.textsHeading();
            default -> say.modesHeading();
        };
    }
}
