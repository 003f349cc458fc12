package io.leavewell.cancellation;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.billing.ledger.Renewals;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.mail.Letter;
import io.leavewell.time.TestClock;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The people of the stories: each has habits, a plan, and a link to leave. */
@ApplicationScoped
public class Leavers {

    /** Someone with a subscription, by the ids under which the host knows them. */
    public record Person(String customer, String subscription, String email) {}

    @Inject
    TestClock clock;

    @Inject
    Renewals renewals;

    @Inject
    Worker worker;

    @Inject
    Signer signer;

    @Inject
    Flows flows;

    /** Monthly Pro for €29.00, in Berlin, reading English, first charged a week ago. */
    public Person ada() {
        return subscribed(identity("Ada", "en", "DE", "Europe/Berlin"), "pro", "29.00 EUR", Interval.MONTH);
    }

    /** Many like Ada. */
    public List<Person> crowd(int many) {
        plans();
        var start = clock.instant().minus(Duration.ofDays(7));
        var crowd = new ArrayList<Person>();
        while (crowd.size() < many) {
            crowd.addAll(in(() -> IntStream.range(0, 500)
                    .mapToObj(number -> identity("Ada" + number, "en", "DE", "Europe/Berlin"))
                    .map(one ->
                            subscription(customer(one), "pro", "29.00 EUR", Interval.MONTH, new Period(start, start)))
                    .toList()));
        }
        catchUp();
        return crowd;
    }

    /** Whoever it is starts paying a week before the clock's now. */
    public Person subscribed(Identity identity, String plan, String price, Interval interval) {
        var now = clock.instant();
        var start = now.minus(Duration.ofDays(7));
        var person = trialing(identity, plan, price, interval, new Period(start, start));
        catchUp();
        return person;
    }

    public Person trialing(Identity identity, String plan, String price, Interval interval, Period trial) {
        plans();
        return in(() -> {
            var customer = customer(identity);
            return subscription(customer, plan, price, interval, trial);
        });
    }

    /** One more subscription of the same customer. */
    public Person also(Person person, String plan, String price) {
        var start = clock.instant().minus(Duration.ofDays(7));
        var other = in(() -> subscription(
                Customer.known(person.customer()).orElseThrow(),
                plan,
                price,
                Interval.MONTH,
                new Period(start, start)));
        catchUp();
        return other;
    }

    public Identity identity(String name, String language, String country, String zone) {
        var address = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
        return new Identity(name, address, language, country, zone);
    }

    public String link(Person person) {
        return link(person, Mode.LIVE, null);
    }

    public String link(Person person, Mode mode, URI returnUrl) {
        return url(new Link(
                person.customer(),
                person.subscription(),
                Purpose.CANCEL,
                mode,
                clock.instant().plus(Duration.ofHours(1)),
                UUID.randomUUID().toString(),
                returnUrl));
    }

    public String url(Link link) {
        return base() + "/c/" + signer.sign(link);
    }

    public static String base() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class);
    }

    public void see(Person person, Consumer<Subscription> look) {
        in(() -> {
            look.accept(
                    Subscription.known(person.customer(), person.subscription()).orElseThrow());
            return null;
        });
    }

    /** Lets the work that is due be done, such as letters. */
    public void work() {
        worker.runDue();
    }

    /** Moves the clock, and lets everything that falls due happen. */
    public void later(Duration time) {
        clock.advance(time);
        catchUp();
        work();
    }

    public void at(Instant moment) {
        clock.set(moment);
        catchUp();
        work();
    }

    public void catchUp() {
        renewals.run();
    }

    /** The text parts of what a person got, the latest first. */
    public List<String> letters(Person person) {
        return in(() -> Letter.to(person.customer()).stream()
                .flatMap(letter -> letter.content().stream())
                .map(content -> content.subject() + "\n" + content.text())
                .toList());
    }

    public <T> T in(Supplier<T> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }

    private void plans() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Plan.coded("pro").isEmpty()) {
                PriceList.publish();
                flows.publish(Flows.resource("/demo/flow.json"));
            }
        });
    }

    private Customer customer(Identity identity) {
        var customer = new Customer(
                identity.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID(), identity, clock.instant());
        customer.persist();
        return customer;
    }

    private Person subscription(Customer customer, String plan, String price, Interval interval, Period trial) {
        var terms = new Terms(Plan.coded(plan).orElseThrow(), interval, PriceList.money(price));
        var subscription = Subscription.start("sub-" + UUID.randomUUID(), customer, terms, trial);
        return new Person(
                customer.externalId(),
                subscription.externalId(),
                customer.email().orElse(""));
    }
}
