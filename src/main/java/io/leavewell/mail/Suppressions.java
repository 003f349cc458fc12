package io.leavewell.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who gets no more letters of a class. It is asked whenever a letter is about to go (T-M2, T-M3). */
@ApplicationScoped
public class Suppressions {

    /** The first time counts; two who say so at once disturb nobody. */
    private static final String ADD = """
            insert into Suppression (id, recipientKey, letterClass, topic, why, words, at)
            values (:id, :key, :class, :topic, :why, :words, :at)
            on conflict (recipientKey, letterClass, topic) do nothing""";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** @param key what letters to them are kept under: a customer's external id */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String key, LetterClass letters, Suppression.Why why) {
        insert(new Suppression(key, letters, why, clock.instant()));
    }

    /** Whether somebody gets none of a class; one who wants none of one priority still gets the others. */
    public boolean hold(String key, LetterClass letters) {
        return Suppression.count("recipientKey = ?1 and letterClass = ?2 and topic = ''", key, letters) > 0;
    }

    /** All who get none of a class that are about something. */
    public Set<String> keys(LetterClass letters, Priority topic) {
        return Suppression.<Suppression>stream("letterClass = ?1 and topic in ('', ?2)", letters, topic.name())
                .map(Suppression::recipientKey)
                .collect(Collectors.toSet());
    }

    /** What somebody wants no more, and since when. */
    public List<Suppression> of(String key) {
        return Suppression.list("recipientKey = ?1 order by at", key);
    }

    /** No letter of any kind goes to an address that nobody has, whoever is said to have it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bounced(String address, String words) {
        for (var letters : LetterClass.values()) {
            insert(new Suppression(key(address), letters, Suppression.Why.BOUNCED, clock.instant()).saying(words));
        }
    }

    public boolean bounces(String address) {
        return hold(key(address), LetterClass.TRANSACTIONAL);
    }

    /** The one since when an address takes no letters, if it takes none. */
    public Optional<Suppression> ofAddress(String address) {
        return Suppression.<Suppression>list("recipientKey = ?1 order by at", key(address)).stream()
                .findFirst();
    }

    /** Has letters go to an address again. @return whether none went before */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lift(String address) {
        return Suppression.delete("recipientKey", key(address)) > 0;
    }

    /**
     * Somebody asked for no more letters of a kind, such as reminders of payments.
     *
     * @throws IllegalArgumentException if they are owed them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void optOut(String key, Priority letters) {
        if (!letters.isOptional()) {
            throw new IllegalArgumentException("Everybody gets letters that are " + letters);
        }
        for (var each : LetterClass.values()) {
            insert(new Suppression(key, each, Suppression.Why.OPTED_OUT, clock.instant()).of(letters));
        }
    }

    /** @return whether they had asked for none */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean optIn(String key, Priority letters) {
        return Suppression.delete(
                        "recipientKey = ?1 and topic = ?2 and why = ?3", key, letters.name(), Suppression.Why.OPTED_OUT)
                > 0;
    }

    /** For rooms to ask before they plan such letters; it is asked again before each goes. */
    public boolean hasOptedOut(String key, Priority letters) {
        return Suppression.count("recipientKey = ?1 and topic = ?2", key, letters.name()) > 0;
    }

    /** Why a letter may not go; an address that takes none does not matter to one that others get as well. */
    Optional<Suppression.Why> against(Letter letter) {
        var to = letter.recipient();
        var isOfAddress = !to.isOurs() && letter.course().copies().isEmpty();
        var keys = isOfAddress ? List.of(to.key(), key(to.mailbox().address())) : List.of(to.key());
        var priority = letter.course().priority();
        var topics = priority.isOptional() ? List.of("", priority.name()) : List.of("");
        return Suppression.<Suppression>find(
                        "recipientKey in ?1 and letterClass = ?2 and topic in ?3 order by at",
                        keys,
                        letter.letterClass(),
                        topics)
                .range(0, 0)
                .<Suppression>firstResultOptional()
                .map(Suppression::why);
    }

    /** Addresses of somebody who was erased. */
    void forget(Collection<String> addresses) {
        if (!addresses.isEmpty()) {
            Suppression.delete(
                    "recipientKey in ?1",
                    addresses.stream().map(Suppressions::key).toList());
        }
    }

    private void insert(Suppression one) {
        database.createQuery(ADD)
                .setParameter("id", one.id())
                .setParameter("key", one.recipientKey())
                .setParameter("class", one.letterClass())
                .setParameter("topic", one.topicCode())
                .setParameter("why", one.why())
                .setParameter("words", one.words().orElse(null))
                .setParameter("at", one.at())
                .executeUpdate();
    }

    /** Customers' ids do not begin like this. */
    private static String key(String address) {
        return "mailto:" + address.toLowerCase(Locale.ROOT);
    }
}
