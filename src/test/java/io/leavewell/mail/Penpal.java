package io.leavewell.mail;

import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.work.Jobs;
import io.leavewell.work.Later;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody who gets letters of every urgency. */
@Dependent
class Penpal {

    private final UUID id = UUID.randomUUID();
    private String zone = "Europe/Berlin";
    private String address = "pen." + id + "@example.org";

    @Inject
    Letters letters;

    @Inject
    Delivery delivery;

    @Inject
    Jobs jobs;

    @Inject
    Greeter greeter;

    @Inject
    Postbox postbox;

    @Inject
    Worker worker;

    @Inject
    TestClock clock;

    Penpal in(String place) {
        zone = place;
        return this;
    }

    String key() {
        return "pen-" + id;
    }

    String address() {
        return address;
    }

    void movesTo(String other) {
        address = other;
    }

    /** One to go at once. */
    UUID post(Greeter.Kind kind, Mailbox... copies) {
        return post(kind, clock.instant(), copies);
    }

    UUID post(Greeter.Kind kind, Instant notBefore, Mailbox... copies) {
        var about = UUID.randomUUID();
        greeter.says(about, kind + " " + about);
        var to = new Recipient(key(), new Mailbox(address, "Pen"), Reader.of(Language.EN, "DE", zone));
        QuarkusTransaction.requiringNew().run(() -> letters.post(kind, about, to, List.of(copies), notBefore));
        return in(() -> Letter.about(about).get(0).id());
    }

    void isSettled(UUID letter) {
        greeter.isSettled(letter(letter).about());
    }

    /** Tries it once, as its job would, which is gone when it is settled; that its time has not come is no failure. */
    Letter tryOnce(UUID letter) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                delivery.run(new Delivery.Order(letter));
                jobs.drop(delivery, letter.toString());
            });
        } catch (Later waits) {
            // it says so itself
        }
        return letter(letter);
    }

    /** As the worker does it: all that is due. */
    void work() {
        worker.runDue();
    }

    Letter letter(UUID letter) {
        return in(() -> Letter.of(letter).orElseThrow());
    }

    Instant due(UUID letter) {
        return letter(letter).course().dueAt();
    }

    List<LetterEvent.What> story(UUID letter) {
        return in(() -> LetterEvent.of(letter).stream().map(LetterEvent::what).toList());
    }

    List<ReceivedMail> mails() {
        return postbox.to(address);
    }

    <T> T in(Supplier<T> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }
}
