package io.leavewell.notice;

import io.leavewell.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose price changes how, and from when.
 *
 * @param plans by their codes
 * @param intervals by their codes
 * @param from the first day of a renewal at the new price, in each customer's own days
 * @param leadDays how many days before that renewal somebody must have been told
 * @param reason why, as it stands in the letter
 */
record PriceTerms(
        List<String> plans,
        List<String> intervals,
        Optional<UUID> segment,
        List<PriceStep> prices,
        LocalDate from,
        int leadDays,
        Text reason) {

    /** Where days begin first. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    Lead lead() {
        return new Lead(leadDays);
    }

    Instant from(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** From when on somebody in the world may be charged the new price. */
    Instant firstMoment() {
        return from(FIRST);
    }
}
