package io.leavewell.dunning.report;

import io.leavewell.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

/**
 * A recovery as the report counts it; moments are seconds since 1970.
 *
 * @param paidBy what brought the money; null if none came
 * @param tone of the last letter before it came; null if there was none
 */
record Case(
        UUID customer,
        String cause,
        String plan,
        Long opened,
        Long closed,
        String ending,
        String currency,
        Long stake,
        Long recovered,
        String paidBy,
        Integer letters,
        String tone,
        Boolean heldOut) {

    private static final long DAY = 86_400;

    Money atStake() {
        return new Money(stake, Currency.getInstance(currency));
    }

    Money came() {
        return new Money(recovered, Currency.getInstance(currency));
    }

    boolean isPaid() {
        return "PAID".equals(ending);
    }

    /** Whole days from the failure to the end, or to now. */
    int days(Instant now) {
        return (int) (((closed == null ? now.getEpochSecond() : closed) - opened) / DAY);
    }

    /** Under which age it was paid; empty if it was not. */
    String age(Instant now) {
        var days = days(now);
        return !isPaid() ? "" : days <= 3 ? "3" : days <= 7 ? "7" : days <= 15 ? "15" : "more";
    }

    /** Tries that came without a letter are apart from those that came after one; empty if nothing came. */
    String how() {
        return paidBy == null ? "" : paidBy.equals("RETRY") ? letters == 0 ? "RETRY_QUIET" : "RETRY_AFTER" : paidBy;
    }
}
