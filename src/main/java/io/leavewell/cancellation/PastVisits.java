package io.leavewell.cancellation;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Months;
import io.leavewell.billing.Status;
import io.leavewell.money.Money;
import io.leavewell.offer.Agreement;
import io.leavewell.reason.Reason;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the visits that ended with somebody leaving or taking an offer, put together from what was written down then:
 * plan, interval, revenue, country and reason with the answer; the next charge with the visit; whether it was on trial or
 * paused from the movements; discounts, pauses and moves that were agreed from earlier outcomes.
 *
 * <p>Not known any more, and so taken to be what it is now: list prices, what the provider can do, the time zone, and the
 * price of whoever was on trial. That an invoice was unpaid is known only where the visit refused an offer for it; what
 * others than the cancel flow agreed with a customer, such as a discount at the provider, shows in the revenue alone.
 */
@ApplicationScoped
class PastVisits {

    private static final int PAGE = 2_000;

    /** What a visit has shown is unpacked once, and without its largest part: the words of the offers. */
    private static final String ENDED = """
            select s.chosen, s.plan, s.billing_interval, s.per_year, s.currency, s.country, v.flow, v.opened_at,
              (kept.shown #>> '{leave,endsAt}')::timestamptz as next_charge,
              array(select refusal ->> 'offer'
                from jsonb_path_query(kept.shown, '$.refused.*[*] ? (@.rule == "status_fits")') refusal) as unfit,
              n.price_minor, n.currency as price_currency, n.billing_interval as price_interval, p.code as price_plan,
              n.anchor, c.time_zone,
              (select m.kind from movement m where m.subscription_id = n.id and m.effective_at <= v.opened_at
                order by m.effective_at desc, m.id desc limit 1) as moved,
              (select max(r.accepted_at) from redemption r
                where r.customer_id = n.customer_id and r.accepted_at < v.opened_at) as saved_at,
              earlier.discounted_until, coalesce(earlier.changes, false) as changes
            from statement s
            join outcome o on o.id = s.about and o.kind in ('CANCELLED', 'ACCEPTED')
            join visit v on v.id = o.visit_id and not v.test
            join subscription n on n.id = v.subscription_id
            join plan p on p.id = n.plan_id
            join customer c on c.id = n.customer_id
            cross join lateral (select v.shown - '{order,offers}'::text[] as shown offset 0) kept
            left join lateral (
              select max((e.change ->> 'until')::timestamptz) filter (where e.change ->> 'kind' = 'discount')
                  as discounted_until,
                bool_or((coalesce(e.change ->> 'resumesAt', e.change ->> 'at'))::timestamptz > v.opened_at) as changes
              from outcome e
              where e.subscription_id = v.subscription_id and e.kind = 'ACCEPTED' and e.received_at < v.opened_at
            ) earlier on true
            where s.said_at >= ?""";

    @Inject
    Catalogue catalogue;

    @Inject
    Flows flows;

    /** A page at a time in the caller's transaction, so that however many they are, few are in memory. */
    void since(Instant begin, Consumer<PastVisit> each) {
        Panache.getSession().doWork(connection -> {
            try (var ended = connection.prepareStatement(ENDED)) {
                ended.setFetchSize(PAGE);
                ended.setTimestamp(1, Timestamp.from(begin));
                var row = ended.executeQuery();
                while (row.next()) {
                    each.accept(visit(row));
                }
            }
        });
    }

    private PastVisit visit(ResultSet row) throws SQLException {
        return new PastVisit(
                Optional.ofNullable(row.getString("chosen")).map(Reason::valueOf),
                row.getString("country"),
                moment(row, "saved_at"),
                agreed(row),
                moment(row, "opened_at").orElseThrow());
    }

    private Agreement agreed(ResultSet row) throws SQLException {
        var interval = Interval.valueOf(row.getString("billing_interval"));
        var status = status(row);
        var months = months(row);
        var opened = moment(row, "opened_at").orElseThrow();
        return new Agreement(
                row.getString("plan"),
                interval,
                price(row, interval, status),
                status,
                moment(row, "discounted_until"),
                row.getBoolean("changes"),
                moment(row, "next_charge")
                        .orElseGet(() -> interval.renewalAfter(opened, months.anchor(), months.zone())),
                months);
    }

    private static Months months(ResultSet row) throws SQLException {
        var zone = Reader.of(Language.EN, "", row.getString("time_zone")).zone();
        return new Months(moment(row, "anchor").orElseThrow(), zone);
    }

    private Status status(ResultSet row) throws SQLException {
        var moved = row.getString("moved");
        if (moved == null) {
            return Status.TRIALING;
        }
        return "PAUSED".equals(moved) ? Status.PAUSED : isUnpaid(row) ? Status.UNPAID : Status.ACTIVE;
    }

    /** An offer for those who pay was refused to somebody who pays, because of where they stood. */
    private boolean isUnpaid(ResultSet row) throws SQLException {
        var unfit = (String[]) row.getArray("unfit").getArray();
        var flow = flows.version(row.getInt("flow"));
        return Arrays.stream(unfit).flatMap(id -> flow.offer(id).stream()).anyMatch(offer -> offer.fits(Status.ACTIVE));
    }

    /** Revenue tells the price of whoever pays; whoever takes a discount into account is offered no other anyway. */
    private Money price(ResultSet row, Interval interval, Status status) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var perYear = row.getLong("per_year");
        if (status.isPaying() && perYear > 0) {
            return new Money(perYear / interval.timesAYear(), currency);
        }
        var now = new Money(row.getLong("price_minor"), Currency.getInstance(row.getString("price_currency")));
        var isAsThen = row.getString("plan").equals(row.getString("price_plan"))
                && interval == Interval.valueOf(row.getString("price_interval"));
        return isAsThen
                ? now
                : catalogue
                        .plan(row.getString("plan"))
                        .flatMap(plan -> plan.price(interval, currency))
                        .orElse(now);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
