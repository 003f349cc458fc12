package io.leavewell.billing;

import io.leavewell.billing.ledger.Ledger;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The ledger on its good and bad days. Stories that spoil its mood set it right again afterwards. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MoodyBilling implements Billing {

    public enum Mood {
        /** Does what it is asked. */
        WORKS,
        /** Does nothing and says that it cannot answer. */
        DOWN,
        /** Does not even say what it could do. */
        SILENT,
        /** Does what it is asked, after a nap that is longer than anybody waits. */
        SLOW,
        /** Will never do it. */
        REFUSES,
        /** Does it in books of its own, and then the line breaks. */
        FORGETS_TO_ANSWER
    }

    @Inject
    Ledger ledger;

    private volatile Mood mood = Mood.WORKS;
    private volatile Duration nap = Duration.ofSeconds(3);
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    public void is(Mood mood) {
        this.mood = mood;
    }

    /** How long it naps before it works while it is slow. */
    public void naps(Duration time) {
        nap = time;
    }

    /** How often it was asked to carry out what has this key. */
    public int asked(String key) {
        return asked.getOrDefault(key, 0);
    }

    @Override
    public Set<Capability> capabilities() {
        if (mood == Mood.SILENT) {
            throw new Unavailable("Billing says nothing");
        }
        return ledger.capabilities();
    }

    @Override
    public Receipt carryOut(String key, Subscription subscription, Change change) {
        asked.merge(key, 1, Integer::sum);
        return switch (mood) {
            case WORKS -> ledger.carryOut(key, subscription, change);
            case DOWN, SILENT -> throw new Unavailable("Billing is down");
            case SLOW -> afterANap(key, subscription, change);
            case REFUSES -> throw new Refused("Billing will not do it");
            case FORGETS_TO_ANSWER -> forgotten(key, subscription, change);
        };
    }

    @Override
    public Optional<Receipt> receipt(String key) {
        if (mood == Mood.DOWN || mood == Mood.SILENT) {
            throw new Unavailable("Billing is down");
        }
        return ledger.receipt(key);
    }

    private Receipt afterANap(String key, Subscription subscription, Change change) {
        try {
            Thread.sleep(nap.toMillis());
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
        return ledger.carryOut(key, subscription, change);
    }

    private Receipt forgotten(String key, Subscription subscription, Change change) {
        QuarkusTransaction.requiringNew().run(() -> ledger.carryOut(key, subscription, change));
        throw new Unavailable("The line broke before the answer came");
    }
}
