package io.leavewell.reason.theme;

import io.leavewell.customer.Customer;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Job;
import io.leavewell.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Posts "you asked, we did", some at a time, each in the transaction that notes who was told. */
@ApplicationScoped
class Telling implements Job<Telling.Order> {

    /**
     * Those who come after somebody.
     *
     * @param shippedAt by which they must have named it; once it is another, nobody is told any more
     */
    record Order(UUID theme, Instant shippedAt, UUID after) {

        String id() {
            return theme + " " + shippedAt + " " + after;
        }
    }

    @Inject
    Jobs jobs;

    @Inject
    Audience audience;

    @Inject
    Ledger ledger;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /** In the transaction that ships it. */
    void begin(Theme theme) {
        plan(new Order(theme.id(), theme.shippedAt().orElseThrow(), Audience.NOBODY));
    }

    @Override
    public String name() {
        return "theme.telling";
    }

    @Override
    public Class<Order> payload() {
        return Order.class;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ThemeMessages.class).workTelling();
    }

    @Override
    public void run(Order order) {
        Theme.held(order.theme())
                .filter(theme -> theme.isShipped(order.shippedAt()) && audience.hasSender())
                .ifPresent(theme -> tell(theme, order));
    }

    private void tell(Theme theme, Order order) {
        var some = audience.portion(theme, order.shippedAt(), order.after());
        var customers = Audience.customers(some);
        some.forEach(person -> Optional.ofNullable(customers.get(person.customer()))
                .ifPresent(customer -> tell(theme, person, customer)));
        if (some.size() == Audience.PORTION) {
            plan(new Order(
                    order.theme(), order.shippedAt(), some.get(some.size() - 1).customer()));
        }
    }

    private void tell(Theme theme, Audience.Named person, Customer customer) {
        var language = theme.announcement()
                .flatMap(words -> words.language(customer.language()))
                .orElse(Language.EN);
        ledger.decide(theme, person, audience.refusal(customer))
                .ifPresent(id -> letters.post(ThemeLetter.SHIPPED, id, recipient(customer, language), clock.instant()));
    }

    private static Recipient recipient(Customer customer, Language language) {
        return new Recipient(
                customer.externalId(),
                new Mailbox(customer.email().orElseThrow(), customer.name().orElse("")),
                customer.reads(language).in(language));
    }

    private void plan(Order order) {
        jobs.plan(this, order.id(), order, clock.instant());
    }
}
