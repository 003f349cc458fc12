package io.leavewell.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody gets no more letters of a class. */
@Entity
public class Suppression extends PanacheEntityBase {

    /** Whose wish it is. */
    public enum Why {
        /** They said so themselves, by the link in a letter. */
        UNSUBSCRIBED,
        /** They were erased: whoever comes back under the same id is not written to unasked. */
        ERASED
    }

    @Id
    private UUID id;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "letter_class")
    private LetterClass letterClass;

    @Enumerated(EnumType.STRING)
    private Why why;

    private Instant at;

    protected Suppression() {}

    public LetterClass letterClass() {
        return letterClass;
    }

    public Why why() {
        return why;
    }

    public Instant at() {
        return at;
    }
}
