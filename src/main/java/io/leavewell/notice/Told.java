package io.leavewell.notice;

import io.leavewell.billing.Interval;
import io.leavewell.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What a letter about a charge to come speaks of.
 *
 * @param at when it is charged
 * @param amount what is charged
 * @param full the same without a discount; of another price, the new one
 * @param before the price that is replaced, if it is
 * @param losesDiscount whether a discount that runs now is over by then
 * @param reason why the price changes, in the reader's language
 */
record Told(
        String brand,
        Optional<String> name,
        String plan,
        Interval interval,
        Instant at,
        Money amount,
        Money full,
        Optional<Money> before,
        boolean losesDiscount,
        Optional<Card> card,
        Optional<String> reason,
        String cancelUrl) {

    /** @param brand as people know it: Visa */
    record Card(String brand, String last4) {}

    /** The same with a reason why the price changes. */
    Told because(String why) {
        return new Told(
                brand,
                name,
                plan,
                interval,
                at,
                amount,
                full,
                before,
                losesDiscount,
                card,
                Optional.of(why),
                cancelUrl);
    }

    boolean isDiscounted() {
        return !amount.equals(full);
    }
}
