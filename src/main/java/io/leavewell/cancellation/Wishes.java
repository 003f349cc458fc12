package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.web.InTime;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Receives wishes from the plain form: in the database or, while that does not answer, in a file beside it. */
@ApplicationScoped
class Wishes implements Routine {

    private static final Logger LOG = Logger.getLogger(Wishes.class);

    /** One letter in this time is enough for an address. */
    private static final Duration ONCE_IN = Duration.ofMinutes(10);

    @Inject
    LeavingLetters letters;

    @Inject
    Alarm alarm;

    @Inject
    WishJournal journal;

    @Inject
    InTime inTime;

    /** Whatever happens, it is written down before this returns. */
    void receive(Wish wish) {
        try {
            inTime.run(() -> store(wish));
        } catch (RuntimeException databaseDown) {
            LOG.error("A cancellation was written to the journal, the database does not take it", databaseDown);
            journal.append(wish);
        }
    }

    @Override
    public String name() {
        return "cancellation.wishes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Takes over what waited in the journal. */
    @Override
    public void run() {
        journal.empty(wish -> QuarkusTransaction.requiringNew().run(() -> store(wish)));
    }

    private void store(Wish wish) {
        if (Wish.findById(wish.id()) != null) {
            return;
        }
        var isFirst = !Wish.isRepeated(wish.form(), wish.receivedAt().minus(ONCE_IN));
        var known = Customer.withEmail(wish.form().email());
        if (known.size() == 1) {
            wish.from(known.get(0));
        }
        wish.persist();
        if (isFirst) {
            wish.customer().ifPresentOrElse(customer -> letters.freshLink(wish, customer), () -> alarm.wish(wish));
        }
    }
}
