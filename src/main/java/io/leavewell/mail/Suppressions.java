package io.leavewell.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Who gets no more letters of a class. It is asked whenever such a letter is about to go (T-M2). */
@ApplicationScoped
public class Suppressions {

    /** The first time counts; two who say so at once disturb nobody. */
    private static final String ADD = """
            insert into Suppression (id, recipientKey, letterClass, why, at) values (:id, :key, :class, :why, :at)
            on conflict (recipientKey, letterClass) do nothing""";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** @param key what letters to them are kept under: a customer's external id */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String key, LetterClass letters, Suppression.Why why) {
        database.createQuery(ADD)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("key", key)
                .setParameter("class", letters)
                .setParameter("why", why)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    public boolean hold(String key, LetterClass letters) {
        return Suppression.count("recipientKey = ?1 and letterClass = ?2", key, letters) > 0;
    }

    public List<Suppression> of(String key) {
        return Suppression.list("recipientKey = ?1 order by at", key);
    }
}
