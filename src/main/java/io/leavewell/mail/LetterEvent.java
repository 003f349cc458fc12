package io.leavewell.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that was decided about a letter, or heard of it, on its way. */
@Entity
@Table(name = "letter_event")
public class LetterEvent extends PanacheEntityBase {

    /** What it was. */
    public enum What {
        /** It is night, or a weekend, where its reader lives. */
        QUIET_HOURS,
        /** Its reader had a letter today. */
        ONE_A_DAY,
        /** Its reader had as many letters as we allow. */
        OVER_BUDGET,
        /** A more urgent one waits for the same reader today. */
        GAVE_WAY,
        /** Only so many letters go in a minute. */
        PACED,
        /** The mail server does not let us in. */
        LOCKED_OUT,
        /** The mail server asked for patience, or did not answer. */
        DELAYED,
        /** Its reader wants no such letters, or the address takes none. */
        SUPPRESSED,
        /** What it speaks of was settled, or we lack something that belongs in it. */
        NOT_NEEDED,
        /** The mail server refused it for good. */
        REFUSED,
        /** It came back: nobody has the address. */
        BOUNCED,
        /** It is late at the other end, and may still arrive. */
        DEFERRED,
        /** Its reader called it junk. */
        COMPLAINED,
        COPY_SENT,
        COPY_REFUSED,
        COPY_BOUNCED,
        /** The address of a copy takes no letters. */
        COPY_SUPPRESSED
    }

    @Id
    private UUID id;

    @Column(name = "letter_id")
    private UUID letter;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private What what;

    private Instant until;
    private String words;

    protected LetterEvent() {}

    LetterEvent(UUID letter, What what, Instant until, String words, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.letter = letter;
        this.what = what;
        this.until = until;
        this.words = words;
        this.at = now;
    }

    /** In their order. */
    public static List<LetterEvent> of(UUID letter) {
        return list("letter = ?1 order by at, id", letter);
    }

    static Optional<LetterEvent> last(UUID letter) {
        return LetterEvent.<LetterEvent>find("letter = ?1 order by at desc, id desc", letter)
                .range(0, 0)
                .firstResultOptional();
    }

    static boolean was(UUID letter, What what, String words) {
        return count("letter = ?1 and what = ?2 and coalesce(words, '') = ?3", letter, what, words) > 0;
    }

    public UUID letter() {
        return letter;
    }

    public Instant at() {
        return at;
    }

    public What what() {
        return what;
    }

    /** When the letter is looked at again, if it waits. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** Of the mail server or whoever told us, which may name addresses. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** The same went on. */
    void goesOn(Instant longer, String latest, Instant now) {
        until = longer;
        words = latest;
        at = now;
    }
}
