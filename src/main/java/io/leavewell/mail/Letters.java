package io.leavewell.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where letters are posted: each is kept or lost with the transaction of what it tells. */
@ApplicationScoped
public class Letters {

    /** Two who post the same at once get one letter, and neither loses their transaction over it. */
    private static final String POST = """
            insert into Letter (id, about, kind, letterClass, recipientKey, toAddress, toName, language, country, timeZone,
                postedAt, notBefore, state, tries)
            values (:id, :about, :kind, :class, :key, :address, :name, :language, :country, :zone,
                :now, :notBefore, :state, 0)
            on conflict (about, kind) do nothing""";

    private final Jobs jobs;
    private final Delivery delivery;
    private final EntityManager database;
    private final Clock clock;

    Letters(Jobs jobs, Delivery delivery, EntityManager database, Clock clock) {
        this.jobs = jobs;
        this.delivery = delivery;
        this.database = database;
        this.clock = clock;
    }

    /** One letter of a kind about one matter, however often it is posted; it goes once the transaction is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(LetterKind kind, UUID about, Recipient to, Instant notBefore) {
        var id = UuidCreator.getTimeOrderedEpoch();
        if (insert(id, kind, about, to, notBefore)) {
            jobs.plan(delivery, id.toString(), new Delivery.Order(id), notBefore);
        }
    }

    /** Lets a letter go now that waited for a later time; nothing happens if there is none or it is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(LetterKind kind, UUID about) {
        Letter.held(about, kind).filter(Letter::isOpen).ifPresent(letter -> {
            letter.bringForward(clock.instant());
            jobs.move(delivery, letter.id().toString(), clock.instant());
        });
    }

    /** Whether the words of a letter stand, so that what happens from now on needs another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isWritten(LetterKind kind, UUID about) {
        return Letter.held(about, kind)
                .filter(letter -> letter.content().isPresent())
                .isPresent();
    }

    /**
     * Forgets every letter to one person, and sends none that waits.
     *
     * @return how many letters that were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(String recipientKey) {
        return forget(Letter.to(recipientKey));
    }

    /** Forgets every letter about one matter, whoever got it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forgetAbout(UUID matter) {
        return forget(Letter.about(matter));
    }

    private int forget(List<Letter> letters) {
        letters.forEach(letter -> {
            letter.forget(clock.instant());
            jobs.forget(delivery, letter.id().toString());
        });
        return letters.size();
    }

    private boolean insert(UUID id, LetterKind kind, UUID about, Recipient to, Instant notBefore) {
        var reader = to.reader();
        return database.createQuery(POST)
                        .setParameter("id", id)
                        .setParameter("about", about)
                        .setParameter("kind", kind.code())
                        .setParameter("class", kind.letterClass())
                        .setParameter("key", to.key())
                        .setParameter("address", to.mailbox().address())
                        .setParameter("name", to.mailbox().name())
                        .setParameter("language", reader.language().code())
                        .setParameter("country", reader.country())
                        .setParameter("zone", reader.zone().getId())
                        .setParameter("now", clock.instant())
                        .setParameter("notBefore", notBefore)
                        .setParameter("state", LetterState.WAITING)
                        .executeUpdate()
                == 1;
    }
}
