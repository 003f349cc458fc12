package io.leavewell.cancellation;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leavewell.offer.Limit;
import io.leavewell.offer.Offer;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Survey;
import io.leavewell.web.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What customers who want to leave are asked, told and offered; immutable once published. What an older definition does
 * not say stays as it was before it could be said.
 *
 * @param offers when offers are made, where no market says otherwise
 * @param markets the rule of a country, by its two letters
 * @param quietMonths how long after an accepted offer no other is made
 * @param shelf all offers
 * @param offersFor the ids of the offers that stand for a reason, the best first
 * @param floors the least that a month may cost after a discount, by currency
 * @param ending when a subscription ends that is cancelled
 * @param keeping what happens to the customer's data, as a row of the facts box
 * @param facts more rows of the facts box
 * @param texts the operator's words in place of ours
 */
public record Flow(
        Timing offers,
        Map<String, Timing> markets,
        @JsonProperty("quiet_months") int quietMonths,
        Survey survey,
        List<Offer> shelf,
        @JsonProperty("offers_for") Map<Reason, List<String>> offersFor,
        Map<String, BigDecimal> floors,
        Ending ending,
        Keeping keeping,
        List<Line> facts,
        Texts texts) {

    /** When offers may be made. */
    public enum Timing {
        /** On the cancel page, next to the button that cancels. */
        @JsonProperty("with")
        WITH,
        /** Only once the cancellation is recorded, and the customer has said yes to seeing one. */
        @JsonProperty("after")
        AFTER,
        /** Never. */
        @JsonProperty("none")
        NONE
    }

    /** When a cancelled subscription ends. */
    public enum Ending {
        /** As its plan says; this is meant where nothing is said. */
        @JsonProperty("per_plan")
        PER_PLAN,
        /** At the end of what was paid, whatever the plan. */
        @JsonProperty("at_end")
        AT_END,
        /** At once, with the unused part given back, whatever the plan. */
        @JsonProperty("at_once")
        AT_ONCE
    }

    /** "Your projects": "kept for 90 days". */
    public record Keeping(Text what, Text how, Optional<String> export) {}

    /** One more row of the facts box. */
    public record Line(Text what, Text how) {}

    /**
     * What operators may put in their own words.
     *
     * @param lead below the heading of the cancel page
     * @param question above the reasons
     * @param cancel on the button that cancels
     * @param keep on the button that keeps the plan
     * @param afterwards one more sentence for those who have left, on the page and in the letter
     */
    public record Texts(
            Optional<Text> lead,
            Optional<Text> question,
            Optional<Text> cancel,
            Optional<Text> keep,
            Optional<Text> afterwards) {

        static final Texts OURS =
                new Texts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Flow {
        floors = requireNonNullElse(floors, Map.of());
        ending = requireNonNullElse(ending, Ending.PER_PLAN);
        facts = requireNonNullElse(facts, List.of());
        texts = requireNonNullElse(texts, Texts.OURS);
    }

    /** The same with other reasons, and other offers standing for them. */
    public Flow asking(Survey other, Map<Reason, List<String>> standing) {
        return new Flow(offers, markets, quietMonths, other, shelf, standing, floors, ending, keeping, facts, texts);
    }

    /** The same with other offers. */
    public Flow offering(List<Offer> others, Map<Reason, List<String>> standing) {
        return new Flow(offers, markets, quietMonths, survey, others, standing, floors, ending, keeping, facts, texts);
    }

    /** The same in other words. */
    public Flow telling(Keeping kept, List<Line> lines, Texts words) {
        return new Flow(offers, markets, quietMonths, survey, shelf, offersFor, floors, ending, kept, lines, words);
    }

    Timing timingIn(String country) {
        return markets.getOrDefault(country == null ? "" : country, offers);
    }

    List<Offer> offersFor(Reason reason) {
        return offersFor.getOrDefault(reason, List.of()).stream()
                .map(this::offer)
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Offer> offer(String id) {
        return shelf.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** The ids of the offers that are limited in number: how often they were taken must be known. */
    List<String> counted() {
        return shelf.stream()
                .filter(offer -> offer.limit().flatMap(Limit::most).isPresent())
                .map(Offer::id)
                .toList();
    }
}
