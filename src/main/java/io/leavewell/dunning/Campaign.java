package io.leavewell.dunning;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leavewell.billing.Decline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is done about failed payments of some customers.
 *
 * @param id stable: recoveries name it
 * @param segment of whom; empty for all others
 * @param silentDays no letter goes earlier; what can be charged again quietly is
 * @param holdout how many of a hundred get no letter before the last, to see what letters are worth
 * @param reminders by their days
 * @param retryHours when a charge is tried again, in hours after it failed
 * @param payDays days of the month on which accounts are filled; a try for want of money waits up to three days for one
 * @param finishDay when it is over, in days after the charge failed
 * @param finishFor by the codes of plans, where it is another than {@code finish}
 */
public record Campaign(
        String id,
        String name,
        Optional<UUID> segment,
        @JsonProperty("silent_days") int silentDays,
        int holdout,
        List<Reminder> reminders,
        @JsonProperty("retry_hours") Map<Decline, List<Integer>> retryHours,
        @JsonProperty("pay_days") List<Integer> payDays,
        @JsonProperty("finish_day") int finishDay,
        Finish finish,
        @JsonProperty("finish_for") Map<String, Finish> finishFor) {

    /** Where nobody did anything wrong nothing is said before this day. */
    static final int QUIET_PROCESSOR_DAYS = 3;

    public Campaign {
        retryHours = requireNonNullElse(retryHours, Map.of());
        payDays = requireNonNullElse(payDays, List.of());
        finishFor = requireNonNullElse(finishFor, Map.of());
    }

    /** No letter about such a decline goes earlier. */
    public int silentDays(Decline decline) {
        return decline == Decline.PROCESSOR ? Math.max(silentDays, QUIET_PROCESSOR_DAYS) : silentDays;
    }

    /** None for a card that no try can help. */
    public List<Integer> retryHours(Decline decline) {
        return decline.mayBeRetried() ? retryHours.getOrDefault(decline, List.of()) : List.of();
    }

    public Finish finish(String plan) {
        return finishFor.getOrDefault(plan, finish);
    }
}
