package io.leavewell.notice;

import io.leavewell.billing.Interval;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Period;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.mail.Postbox;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** People who are told ahead of charges: each story has plans of its own, so that it disturbs no other. */
@ApplicationScoped
class Ahead {

    private static final Pattern LINK = Pattern.compile("http://[^/]+(/c/\\S+)");

    /** @param subscription its own id */
    record Someone(String customer, String email, UUID subscription) {}

    @Inject
    Subscribers subscribers;

    @Inject
    Leavers leavers;

    @Inject
    NoticeRoutine notices;

    @Inject
    PriceRoutine prices;

    @Inject
    Postbox postbox;

    @Inject
    TestClock clock;

    /** @return its code; it is called by it, in capitals */
    String plan(String price, Interval interval) {
        return subscribers
                .plan("p" + UUID.randomUUID().toString().substring(0, 8), price, interval)
                .code();
    }

    /** From Ireland, in Berlin. */
    Identity berlin(String name) {
        return leavers.identity(name, "en", "IE", "Europe/Berlin");
    }

    /** Ada in Berlin, paying by the year since then. */
    Someone yearly(String price, String since) {
        return paying(berlin("Ada"), plan(price, Interval.YEAR), price, Interval.YEAR, since);
    }

    /** @param since when they were charged first, and then as often as is due by now */
    Someone paying(Identity identity, String plan, String price, Interval interval, String since) {
        var start = Instant.parse(since);
        var someone = trialing(identity, plan, price, interval, new Period(start, start));
        subscribers.live(someone.subscription(), clock.instant());
        return someone;
    }

    Someone trialing(Identity identity, String plan, String price, Interval interval, Period trial) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = "c" + UUID.randomUUID();
            var customer = new Customer(id, identity, trial.start());
            customer.persist();
            new PaymentMethod(customer, "Visa", "4242", YearMonth.of(2030, 1), null).replaceAt(trial.start());
            return new Someone(id, identity.email(), subscription(customer, plan, price, interval, trial));
        });
    }

    /** One more of the same customer's. */
    Someone also(Someone someone, String price, Interval interval, String since) {
        var start = Instant.parse(since);
        var plan = plan(price, interval);
        var other = QuarkusTransaction.requiringNew()
                .call(() -> subscription(
                        Customer.known(someone.customer()).orElseThrow(),
                        plan,
                        price,
                        interval,
                        new Period(start, start)));
        subscribers.live(other, clock.instant());
        return new Someone(someone.customer(), someone.email(), other);
    }

    void alter(Someone someone, Consumer<Subscription> verb) {
        subscribers.alter(someone.subscription(), verb);
    }

    <T> T ask(Someone someone, Function<Subscription, T> question) {
        return subscribers.ask(someone.subscription(), question);
    }

    /** Moves the clock there, and lets everything happen but renewals. */
    void at(String moment) {
        clock.set(Instant.parse(moment));
        run();
    }

    void run() {
        notices.run();
        prices.run();
        leavers.work();
        prices.run();
        clock.advance(Duration.ofSeconds(10));
        leavers.work();
    }

    List<ReceivedMail> mails(Someone someone) {
        return postbox.to(someone.email());
    }

    ReceivedMail mail(Someone someone) {
        return postbox.onlyTo(someone.email());
    }

    List<Notice> notices(Someone someone) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Notice.of(Customer.known(someone.customer()).orElseThrow()));
    }

    NoticeState state(Someone someone) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var notice =
                    Notice.of(Customer.known(someone.customer()).orElseThrow()).get(0);
            return NoticeState.of(notice, notice.letter());
        });
    }

    /** Where the letter leads, on the server of the test. */
    String linkIn(String text) {
        var found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return Leavers.base() + found.group(1);
    }

    static Money money(String price) {
        return Money.of(price.split(" ")[0], price.split(" ")[1]);
    }

    private static UUID subscription(Customer customer, String plan, String price, Interval interval, Period trial) {
        var terms = new Terms(Plan.coded(plan).orElseThrow(), interval, money(price));
        return Subscription.start("s" + UUID.randomUUID(), customer, terms, trial)
                .id();
    }
}
