package io.leavewell.billing;

import io.leavewell.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

/**
 * What a row says about a subscription.
 *
 * @param isStatusSaid whether the row says where it stands, instead of leaving that as it is
 */
record ImportedSubscription(
        String id, String plan, Interval interval, Money price, boolean isStatusSaid, Standing standing) {

    private static final String DAY = "a day such as 2026-01-31 or a moment such as 2026-01-31T09:30:00Z";

    /** @return null when the row has faults */
    static ImportedSubscription in(CsvRow row, ZoneId zone, Currency fallback, Instant now) {
        var id = row.header().has(ImportColumn.SUBSCRIPTION_ID)
                ? ImportColumn.SUBSCRIPTION_ID
                : ImportColumn.CUSTOMER_ID;
        var subscription = row.need(id, Cells::id, "one line of at most 200 characters");
        var plan = row.need(ImportColumn.PLAN, Cells::id, "one line of at most 200 characters");
        var interval = row.need(ImportColumn.INTERVAL, Spelling::interval, "month, quarter, half_year or year");
        var price = priceIn(row, fallback);
        var status = row.read(ImportColumn.STATUS, Spelling::status, "one of active, trialing, unpaid, paused, ended");
        var days = daysIn(row, zone, now);
        if (row.isGood()) {
            days.check(row, status, now);
        }
        if (!row.isGood()) {
            return null;
        }
        var standing = Standing.at(now, days, status, new Rhythm(interval, zone));
        var said = status != null || standing.status() == Status.TRIALING;
        return new ImportedSubscription(subscription, plan, interval, price, said, standing);
    }

    long perYear() {
        return Mrr.of(price, interval).perYear();
    }

    private static Money priceIn(CsvRow row, Currency fallback) {
        var currency = fallback != null && row.isEmpty(ImportColumn.CURRENCY)
                ? fallback
                : row.need(ImportColumn.CURRENCY, Spelling::currency, "a currency of ISO 4217 such as EUR");
        if (currency == null) {
            return null;
        }
        var digits = currency.getDefaultFractionDigits();
        var example = "29.0000".substring(0, digits == 0 ? 2 : 3 + digits);
        return row.need(
                ImportColumn.PRICE,
                Cells.price(currency),
                "an amount in %s: digits, a dot and at most %d more, such as %s".formatted(currency, digits, example));
    }

    private static ImportedDays daysIn(CsvRow row, ZoneId zone, Instant now) {
        var moment = Cells.moment(zone);
        return new ImportedDays(
                ImportedDays.notAhead(row.need(ImportColumn.STARTED_ON, moment, DAY), now),
                row.read(ImportColumn.TRIAL_ENDS_ON, moment, DAY),
                row.read(ImportColumn.RESUMES_ON, moment, DAY),
                row.read(ImportColumn.ENDS_ON, moment, DAY));
    }
}
