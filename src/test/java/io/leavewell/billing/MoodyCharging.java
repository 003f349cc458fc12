package io.leavewell.billing;

import io.leavewell.billing.ledger.Payments;
import io.leavewell.billing.ledger.Till;
import io.leavewell.customer.Customer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The till, or a provider that tries again by itself. Stories that change its mood set it right again afterwards. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MoodyCharging implements Charging {

    public enum Mood {
        /** The till of the ledger. */
        TILL,
        /** A provider: it tries again by itself, and people pay on its own page. */
        PROVIDER,
        /** Cannot say whether anything was charged. */
        DOWN
    }

    @Inject
    Till till;

    @Inject
    Payments payments;

    @Inject
    Event<PaymentFailed> failed;

    @Inject
    Clock clock;

    private volatile Mood mood = Mood.TILL;
    private final AtomicInteger asked = new AtomicInteger();

    public void is(Mood mood) {
        this.mood = mood;
        asked.set(0);
    }

    /** How often it was asked to charge since its mood was set. */
    public int asked() {
        return asked.get();
    }

    /** The provider tried by itself, in vain, and tells of it. */
    @Transactional
    public Attempt triedInVain(Invoice invoice, Decline decline, Instant nextTry) {
        var known = Invoice.at(invoice.id()).orElseThrow();
        var at = clock.instant();
        var key = "provider:" + known.id() + at;
        var attempt = new Attempt(key, known, null, known.owed(), decline).made(Attempt.Origin.PROVIDER, at);
        var subscription = known.subscription().id();
        failed.fire(new PaymentFailed(known.id(), subscription, decline, Attempt.Origin.PROVIDER, at, nextTry));
        return attempt;
    }

    /** Somebody paid all of it on the provider's page, or its own try went through. */
    public void paid(Invoice invoice) {
        payments.receive(invoice, invoice.owed(), Attempt.Origin.PROVIDER);
    }

    @Override
    public boolean retriesItself() {
        return mood == Mood.PROVIDER;
    }

    @Override
    public Attempt charge(String key, Invoice invoice, Attempt.Origin origin) {
        asked.incrementAndGet();
        if (mood == Mood.DOWN) {
            throw new Billing.Unavailable("Nobody can say whether it was charged");
        }
        return till.charge(key, invoice, origin);
    }

    @Override
    public Optional<URI> hostedPage(Invoice invoice, URI back) {
        return mood == Mood.PROVIDER
                ? Optional.of(URI.create("https://pay.example.com/" + invoice.number()))
                : Optional.empty();
    }

    @Override
    public PaymentMethod takeCard(Customer payer, String number, YearMonth expires) {
        if (mood == Mood.DOWN) {
            throw new Billing.Unavailable("Nobody can say whether it is on file");
        }
        return till.takeCard(payer, number, expires);
    }
}
