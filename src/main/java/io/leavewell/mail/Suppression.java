package io.leavewell.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Somebody, or an address, gets no more letters of a class, or of one priority. */
@Entity
public class Suppression extends PanacheEntityBase {

    /** Whose wish it is. */
    public enum Why {
        /** They said so themselves, by the link in a letter. */
        UNSUBSCRIBED,
        /** They were erased: whoever comes back under the same id is not written to unasked. */
        ERASED,
        /** A mail server said that nobody has the address; an operator may have it tried again. */
        BOUNCED,
        /** They called a letter junk. */
        COMPLAINED,
        /** They asked the team for no more letters of one priority; the team may note that they want them again. */
        OPTED_OUT;

        /** Whether an operator may end it: what people said themselves is theirs to take back. */
        public boolean canBeLifted() {
            return this == BOUNCED || this == OPTED_OUT;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @Id
    private UUID id;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "letter_class")
    private LetterClass letterClass;

    private String topic;

    @Enumerated(EnumType.STRING)
    private Why why;

    private String words;
    private Instant at;

    protected Suppression() {}

    Suppression(String recipientKey, LetterClass letterClass, Why why, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.recipientKey = recipientKey;
        this.letterClass = letterClass;
        this.topic = "";
        this.why = why;
        this.at = at;
    }

    Suppression of(Priority priority) {
        topic = priority.name();
        return this;
    }

    Suppression saying(String said) {
        words = said;
        return this;
    }

    public UUID id() {
        return id;
    }

    public LetterClass letterClass() {
        return letterClass;
    }

    /** Of which letters alone; empty if of all of the class. */
    public Optional<Priority> topic() {
        return Arrays.stream(Priority.values())
                .filter(priority -> priority.name().equals(topic))
                .findFirst();
    }

    public Why why() {
        return why;
    }

    /** What the mail server said, which may name addresses. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Instant at() {
        return at;
    }

    String recipientKey() {
        return recipientKey;
    }

    String topicCode() {
        return topic;
    }
}
