package io.leavewell.mail;

import io.leavewell.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where letters are posted: each is kept or lost with the transaction of what it tells. */
@ApplicationScoped
public class Letters {

    /** So many are written in one go. */
    private static final int SHEAF = 1_000;

    private final Jobs jobs;
    private final Delivery delivery;
    private final Copies copies;
    private final Outbox outbox;
    private final Suppressions suppressions;
    private final LetterEvents events;
    private final Clock clock;

    Letters(
            Jobs jobs,
            Delivery delivery,
            Copies copies,
            Outbox outbox,
            Suppressions suppressions,
            LetterEvents events,
            Clock clock) {
        this.jobs = jobs;
        this.delivery = delivery;
        this.copies = copies;
        this.outbox = outbox;
        this.suppressions = suppressions;
        this.events = events;
        this.clock = clock;
    }

    /** One letter of a kind about one matter, however often it is posted; it goes once the transaction is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(LetterKind kind, UUID about, Recipient to, Instant notBefore) {
        postAll(List.of(new Posting(kind, about, to, notBefore)));
    }

    /** The same to others as well: each gets it, whatever becomes of it elsewhere. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(LetterKind kind, UUID about, Recipient to, List<Mailbox> others, Instant notBefore) {
        postAll(List.of(new Posting(kind, about, to, others, notBefore)));
    }

    /**
     * Any number of letters, each as {@link #post} would.
     *
     * @return how many of them were not there yet
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int postAll(Collection<Posting> postings) {
        var all = List.copyOf(postings);
        return IntStream.range(0, (all.size() + SHEAF - 1) / SHEAF)
                .map(sheaf -> post(all.subList(sheaf * SHEAF, Math.min(all.size(), (sheaf + 1) * SHEAF))))
                .sum();
    }

    /** Lets a letter go now that waited for a later time; nothing happens if there is none or it is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(LetterKind kind, UUID about) {
        LetterList.held(about, kind).filter(Letter::isOpen).ifPresent(letter -> {
            letter.bringForward(clock.instant());
            jobs.move(delivery, letter.id().toString(), clock.instant());
        });
    }

    /** Whether the words of a letter stand, so that what happens from now on needs another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isWritten(LetterKind kind, UUID about) {
        return LetterList.held(about, kind)
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
        var letters = Letter.to(recipientKey);
        suppressions.forget(addresses(letters));
        return forget(letters);
    }

    /** Forgets every letter about one matter, whoever got it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forgetAbout(UUID matter) {
        return forget(Letter.about(matter));
    }

    private static Set<String> addresses(List<Letter> letters) {
        return letters.stream()
                .flatMap(letter ->
                        Stream.concat(Stream.of(letter.recipient().mailbox()), letter.course().copies().stream()))
                .map(Mailbox::address)
                .collect(Collectors.toSet());
    }

    private int forget(List<Letter> letters) {
        events.forgetWords(letters.stream().map(Letter::id).toList());
        letters.forEach(letter -> {
            copies.forget(letter);
            letter.forget(clock.instant());
            jobs.forget(delivery, letter.id().toString());
        });
        return letters.size();
    }

    private int post(List<Posting> sheaf) {
        var fresh = outbox.put(sheaf.stream().map(Outbox.Numbered::of).toList(), clock.instant());
        jobs.planAll(
                delivery,
                fresh.stream()
                        .map(letter -> new Jobs.Planned<>(
                                letter.id().toString(),
                                new Delivery.Order(letter.id()),
                                letter.posting().notBefore()))
                        .toList());
        return fresh.size();
    }
}
