package io.leavewell.dunning;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leavewell.time.LocalHours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * How failed payments and expiring cards are followed up; immutable once published.
 *
 * @param campaigns the first that fits a customer counts; the last fits all
 */
public record Schedule(Hours hours, List<Campaign> campaigns, Expiry expiry) {

    /** So long before the end of a plan the last letter was with its owner, whatever a schedule says. */
    public static final Duration WARNED = Duration.ofDays(1);

    /**
     * When letters go, in the reader's own day.
     *
     * @param from such as {@code 09:00}
     * @param quietDays by country, or under {@code ""} everywhere
     */
    public record Hours(
            LocalTime from,
            LocalTime until,
            boolean weekends,
            @JsonProperty("quiet_days") Map<String, List<String>> quietDays) {

        public LocalHours local() {
            return new LocalHours(from, until, weekends, requireNonNullElse(quietDays, Map.of()));
        }
    }

    /**
     * Letters before a card expires.
     *
     * @param days before the end of its last month
     * @param holdout how many of a hundred get none, to see whether they help
     */
    public record Expiry(List<Integer> days, int holdout) {}

    /** The campaign of a recovery under way; of one that is no longer there, the one for all others. */
    public Campaign campaign(String id) {
        return campaigns.stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElseGet(() -> campaigns.get(campaigns.size() - 1));
    }
}
