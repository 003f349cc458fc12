package io.leavewell.mail;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One matter about which Ada gets a letter. */
@Dependent
class Correspondence {

    private final UUID matter = UUID.randomUUID();
    private final String address = "ada." + matter + "@example.org";

    @Inject
    Letters letters;

    @Inject
    Delivery delivery;

    @Inject
    Greeter greeter;

    @Inject
    Postbox postbox;

    @Inject
    Worker worker;

    @Inject
    Clock clock;

    String address() {
        return address;
    }

    void post(String subject) {
        post(subject, Language.EN);
    }

    void post(String subject, Language language) {
        post(subject, language, new Mailbox(address, "Ada"), clock.instant());
    }

    void post(String subject, Mailbox to) {
        post(subject, Language.EN, to, clock.instant());
    }

    /** Of another matter. */
    void another(String subject) {
        var other = UUID.randomUUID();
        greeter.says(other, subject);
        var ada = new Recipient("ada", new Mailbox(address, "Ada"), Reader.of(Language.EN, "", "Europe/Berlin"));
        QuarkusTransaction.requiringNew().run(() -> letters.post(Greeter.Kind.GREETING, other, ada, clock.instant()));
    }

    void postFor(Instant later, String subject) {
        post(subject, Language.EN, new Mailbox(address, "Ada"), later);
    }

    void release() {
        QuarkusTransaction.requiringNew().run(() -> letters.release(Greeter.Kind.GREETING, matter));
    }

    /** What a later try would write. */
    void reads(String subject) {
        greeter.says(matter, subject);
    }

    void isSettled() {
        greeter.isSettled(matter);
    }

    /** Tries it once, whatever its time; what goes wrong is thrown. */
    void tryOnce() {
        tryOnce(delivery);
    }

    void tryOnce(Delivery by) {
        var order = new Delivery.Order(letter().id());
        QuarkusTransaction.requiringNew().run(() -> by.run(order));
    }

    void work() {
        worker.runDue();
    }

    Letter letter() {
        return all().get(0);
    }

    List<Letter> all() {
        return QuarkusTransaction.requiringNew().call(() -> Letter.about(matter));
    }

    ReceivedMail mail() {
        return postbox.onlyTo(address);
    }

    List<ReceivedMail> mails() {
        return postbox.to(address);
    }

    private void post(String subject, Language language, Mailbox mailbox, Instant notBefore) {
        greeter.says(matter, subject);
        var ada = new Recipient("ada", mailbox, Reader.of(language, "", "Europe/Berlin"));
        QuarkusTransaction.joiningExisting().run(() -> letters.post(Greeter.Kind.GREETING, matter, ada, notBefore));
    }
}
