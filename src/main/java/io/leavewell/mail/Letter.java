package io.leavewell.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A letter to one person about one matter: posted once, written when it is about to go, then settled. */
@Entity
public class Letter extends PanacheEntityBase {

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

    @Embedded
    private Tongue tongue;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "not_before")
    private Instant notBefore;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    @Embedded
    private Written written;

    @Embedded
    private Course course;

    private int tries;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String why;

    protected Letter() {}

    public static Optional<Letter> of(UUID id) {
        return findByIdOptional(id);
    }

    /** All letters about one matter, in the order of their posting. */
    public static List<Letter> about(UUID matter) {
        return list("about = ?1 order by postedAt, id", matter);
    }

    /** All letters to one person, the latest first. */
    public static List<Letter> to(String recipientKey) {
        return list("recipientKey = ?1 order by postedAt desc, id desc", recipientKey);
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
        return new Recipient(recipientKey, new Mailbox(toAddress, toName), tongue.reader());
    }

    /** How it makes its way. */
    public Course course() {
        return course.dueAt() == null ? course.due(notBefore) : course;
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

    /** Under which servers and programs know it; empty until it is written. */
    public Optional<String> messageId() {
        return Optional.ofNullable(written).map(Written::messageId);
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

    void take(Course changed) {
        course = changed;
    }

    /** Whom it went to and what it said; that it was sent stays. */
    void forget(Instant now) {
        settle(LetterState.SKIPPED, now);
        recipientKey = "erased";
        toAddress = "";
        toName = "";
        written = null;
        why = null;
        course = course.forgotten();
    }

    void bringForward(Instant to) {
        notBefore = to;
        course = course.due(to);
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

    /** What did not go gives its place in the budget back. */
    void settle(LetterState outcome, Instant now, String because) {
        if (isOpen()) {
            state = outcome;
            settledAt = now;
            why = because;
            course = outcome.isGone() ? course : course.counted(null);
        }
    }

    /** It went, and came back; when it went stays. */
    void bounce(String because) {
        state = LetterState.BOUNCED;
        why = because;
    }
}
