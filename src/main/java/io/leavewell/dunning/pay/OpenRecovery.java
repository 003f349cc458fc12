package io.leavewell.dunning.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leavewell.billing.Decline;
import io.leavewell.dunning.Prospects.Prospect;
import io.leavewell.dunning.Recovery;
import io.leavewell.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/**
 * An open payment as the host's programs read it.
 *
 * @param state {@code open}; {@code promised}: charged on a day that the customer chose; {@code trying}: just now
 * @param decline why the latest charge failed
 * @param nextTry when the card is charged again; null if it is not
 * @param endsOn when it ends, is paused or given up, if nobody pays
 * @param payUrl to pay without login, for 14 days
 */
record OpenRecovery(
        String subscription,
        String state,
        String decline,
        Owed owed,
        Instant since,
        @JsonProperty("next_try") Instant nextTry,
        @JsonProperty("ends_on") Instant endsOn,
        @JsonProperty("pay_url") String payUrl) {

    /** With as many digits as the currency has. */
    record Owed(String amount, String currency) {
        static Owed of(Money money) {
            BigDecimal amount = money.amount();
            return new Owed(amount.toPlainString(), money.currency().getCurrencyCode());
        }
    }

    static OpenRecovery of(Recovery recovery, Prospect prospect, Instant now, String payUrl) {
        return new OpenRecovery(
                recovery.subscription().externalId(),
                state(recovery, prospect, now),
                word(recovery.decline()),
                Owed.of(recovery.owed()),
                recovery.openedAt(),
                prospect.nextTry().orElse(null),
                prospect.finishAt(),
                payUrl);
    }

    private static String state(Recovery recovery, Prospect prospect, Instant now) {
        var isPromised = recovery.promisedOn()
                .filter(day ->
                        !day.isBefore(now.atZone(recovery.reader().zone()).toLocalDate()))
                .isPresent();
        return prospect.isTrying() ? "trying" : isPromised ? "promised" : "open";
    }

    private static String word(Decline decline) {
        return decline.name().toLowerCase(Locale.ROOT);
    }
}
