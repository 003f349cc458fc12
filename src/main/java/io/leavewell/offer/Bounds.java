package io.leavewell.offer;

import io.leavewell.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How far the operator goes.
 *
 * @param floors the least that a month may cost after a discount, by currency
 * @param taken how often the offers that are limited in number were taken, by their ids
 */
public record Bounds(Map<String, BigDecimal> floors, Map<String, Long> taken) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    boolean admits(Offer offer, Instant now) {
        var before = taken.getOrDefault(offer.id(), 0L);
        return offer.limit().filter(limit -> limit.isOverAt(now, before)).isEmpty();
    }

    /** Whether a month of a year that costs this would cost less than the floor. */
    boolean forbids(Money year) {
        return Optional.ofNullable(floors.get(year.currency().getCurrencyCode()))
                .filter(floor -> year.amount().compareTo(floor.multiply(MONTHS)) < 0)
                .isPresent();
    }
}
