package io.leavewell.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.mail.Letter;
import io.leavewell.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody is to be told of a charge to come, and what became of that. */
@Entity
class Notice extends PanacheEntityBase {

    private static final String PENDING = "subscription = ?1 and kind = PRICE and skipped is null"
            + " and times.recorded is null and aboutAt is not null and change.stoppedAt is null order by aboutAt desc";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NoticeLetter kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    @ManyToOne(fetch = FetchType.LAZY)
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "change_id")
    private PriceChange change;

    private int round;

    @Column(name = "about_at")
    private Instant aboutAt;

    @Column(name = "amount_minor")
    private long amount;

    @Column(name = "before_minor")
    private Long before;

    private Currency currency;

    @Embedded
    private NoticeTimes times;

    @Enumerated(EnumType.STRING)
    private Skip skipped;

    @Column(name = "message_id")
    private String messageId;

    protected Notice() {}

    /** Of a charge to come; for another time if the letter before was no longer needed. */
    Notice(Coming coming, Instant now) {
        this(coming.kind(), coming.subscription(), coming.price(), now);
        aboutAt = coming.at();
        round = Math.toIntExact(1
                + count(
                        "subscription = ?1 and kind = ?2 and aboutAt = ?3 and change is null",
                        subscription,
                        kind,
                        aboutAt));
    }

    /** That the other price of which somebody was told will not come. */
    Notice(Notice told, Instant now) {
        this(NoticeLetter.PRICE_OFF, told.subscription, told.amount(), now);
        change = told.change;
        before = told.before;
        aboutAt = told.aboutAt;
    }

    private Notice(NoticeLetter kind, Subscription subscription, Money amount, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.subscription = subscription;
        this.customer = subscription.customer();
        this.amount = amount.minor();
        this.currency = amount.currency();
        this.times = NoticeTimes.made(now);
        this.round = 1;
    }

    static Optional<Notice> at(UUID id) {
        return findByIdOptional(id);
    }

    /** The latest first. */
    static List<Notice> of(Customer customer) {
        return list("customer = ?1 order by times.made desc, id", customer);
    }

    /** Another price of which the subscriber is told, or about to be, and of which billing does not know yet. */
    static Optional<Notice> pendingPrice(Subscription subscription) {
        return find(PENDING, subscription).firstResultOptional();
    }

    void post(Instant about, Instant now) {
        aboutAt = about;
        times = times.posted(now);
    }

    /** @param first the renewal from which the other price was meant */
    void meantFrom(Instant first) {
        times = times.meantFrom(first);
    }

    void skip(Skip why) {
        skipped = why;
    }

    /** Billing charges the other price from then on. */
    void record(Instant from, Instant now) {
        times = times.recorded(from, now);
    }

    void takeBack(Instant now) {
        times = times.takenBack(now);
    }

    UUID id() {
        return id;
    }

    NoticeLetter kind() {
        return kind;
    }

    Subscription subscription() {
        return subscription;
    }

    Customer customer() {
        return customer;
    }

    Optional<PriceChange> change() {
        return Optional.ofNullable(change);
    }

    /** The charge it tells of; for another price empty as long as no letter is posted. */
    Optional<Instant> aboutAt() {
        return Optional.ofNullable(aboutAt);
    }

    Money amount() {
        return new Money(amount, currency);
    }

    /** The price that is to be replaced. */
    Optional<Money> before() {
        return Optional.ofNullable(before).map(minor -> new Money(minor, currency));
    }

    NoticeTimes times() {
        return times;
    }

    Optional<Skip> skipped() {
        return Optional.ofNullable(skipped);
    }

    /** Under which mail servers know the letter, once one took it. */
    Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }

    Optional<Letter> letter() {
        return Letter.about(id).stream().findFirst();
    }
}
