package io.leavewell.cancellation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leavewell.offer.Offer;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Survey;
import io.leavewell.web.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What customers who want to leave are asked, told and offered; immutable once published.
 *
 * @param offers when offers are made, where no market says otherwise
 * @param markets the rule of a country, by its two letters
 * @param quietMonths how long after an accepted offer no other is made
 * @param shelf all offers
 * @param offersFor the ids of the offers that stand for a reason, the best first
 * @param keeping what happens to the customer's data, as a row of the facts box
 */
public record Flow(
        Timing offers,
        Map<String, Timing> markets,
        @JsonProperty("quiet_months") int quietMonths,
        Survey survey,
        List<Offer> shelf,
        @JsonProperty("offers_for") Map<Reason, List<String>> offersFor,
        Keeping keeping) {

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

    /** "Your projects": "kept for 90 days". */
    public record Keeping(Text what, Text how, Optional<String> export) {}

    Timing timingIn(String country) {
        return markets.getOrDefault(country == null ? "" : country, offers);
    }

    List<Offer> offersFor(Reason reason) {
        return offersFor.getOrDefault(reason, List.of()).stream()
                .map(this::offer)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Offer> offer(String id) {
        return shelf.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }
}
