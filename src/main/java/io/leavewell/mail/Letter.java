package io.leavewell.mail;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A letter to one person about one matter: posted once, written when it is about to go, then settled. */
@Entity
public class Letter extends PanacheEntityBase {

    private static final String ERASED = "erased";

    @Id
    private UUID id;

    private UUID about;
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "letter_class")
    private LetterClass letterClass;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Column(name = "to_address")
    private String toAddress;

    @Column(name = "to_name")
    private String toName;

    private String language;
    private String country;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "not_before")
    private Instant notBefore;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    @Embedded
    private Written written;

    private int tries;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String why;

    protected Letter() {}

    public static Optional<Letter> of(UUID id) {
        return findByIdOptional(id);
    }

    /** Read for changing: nobody writes it meanwhile. */
    static Optional<Letter> held(UUID matter, LetterKind kind) {
        return Letter.<Letter>find("about = ?1 and kind = ?2", matter, kind.code())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Optional<Letter> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All letters about one matter, in the order of their posting. */
    public static List<Letter> about(UUID matter) {
        return list("about = ?1 order by postedAt, id", matter);
    }

    /** All letters to one person, the latest first. */
    public static List<Letter> to(String recipientKey) {
        return list("recipientKey = ?1 order by postedAt desc, id desc", recipientKey);
    }

    public static List<Letter> latest(int many) {
        return Letter.<Letter>find("order by postedAt desc, id desc")
                .page(Page.ofSize(many))
                .list();
    }

    public UUID id() {
        return id;
    }

    public UUID about() {
        return about;
    }

    /** The code of its {@link LetterKind}. */
    public String kind() {
        return kind;
    }

    public LetterClass letterClass() {
        return letterClass;
    }

    public Recipient recipient() {
        var reader = Reader.of(Language.of(language).orElse(Language.EN), country, timeZone);
        return new Recipient(recipientKey, new Mailbox(toAddress, toName), reader);
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public LetterState state() {
        return state;
    }

    /** Empty until it is written. */
    public Optional<Content> content() {
        return Optional.ofNullable(written).map(Written::content);
    }

    public int tries() {
        return tries;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Why it was not sent, if it was not. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    boolean isOpen() {
        return state == LetterState.WAITING || state == LetterState.FAILED;
    }

    Written written() {
        return written;
    }

    /** Whom it went to and what it said; that it was sent stays. */
    void forget(Instant now) {
        settle(LetterState.SKIPPED, now);
        recipientKey = ERASED;
        toAddress = "";
        toName = "";
        written = null;
        why = null;
    }

    void bringForward(Instant to) {
        notBefore = to;
    }

    /** The first words stay, whatever is written later. */
    void write(Written words) {
        written = written == null ? words : written;
        tries++;
    }

    /** A person has mended what kept it from going. */
    void tryAgain() {
        state = LetterState.WAITING;
        settledAt = null;
        why = null;
    }

    void settle(LetterState outcome, Instant now) {
        settle(outcome, now, null);
    }

    void settle(LetterState outcome, Instant now, String because) {
        if (isOpen()) {
            state = outcome;
            settledAt = now;
            why = because;
        }
    }
}
