package io.leavewell.cancellation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Change;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.offer.Redemption;
import io.leavewell.web.Json;
import io.leavewell.web.Language;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One opening of the cancel page: a link's {@code jti}. A reload is the same visit and sees the same. */
@Entity
class Visit extends PanacheEntityBase {

    /** Two requests that open the same visit at once: the first wins, the other reads what it wrote. */
    private static final String OPEN = """
            insert into visit (id, jti, customer, subscription_id, flow, test, language, shown, opened_at)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
            on conflict (jti) do nothing""";

    private static final String FORGOTTEN = "erased";

    @Id
    private UUID id;

    private String jti;
    private String customer;

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    private int flow;
    private boolean test;
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Shown shown;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private Relay relay;

    protected Visit() {}

    Visit(Link link, Subscription subscription, int flow, Shown shown) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.jti = link.jti();
        this.customer = link.customer();
        this.subscription = subscription;
        this.flow = flow;
        this.test = link.mode() == Mode.TEST;
        this.shown = shown;
    }

    /** As if somebody had opened it; it is kept nowhere. */
    Visit imagined(Language reading, Instant now) {
        language = reading.code();
        openedAt = now;
        return this;
    }

    static Optional<Visit> of(Link link) {
        return find(
                        "from Visit v join fetch v.subscription s join fetch s.customer join fetch s.terms.plan"
                                + " where v.jti = ?1 and v.customer = ?2",
                        link.jti(),
                        link.customer())
                .firstResultOptional();
    }

    static Optional<Visit> named(String jti) {
        return find("jti", jti).firstResultOptional();
    }

    /** All about the subscriptions of a customer, also of one who was erased meanwhile; the oldest first. */
    static List<Visit> by(Customer customer) {
        return list("subscription.customer = ?1 order by openedAt, id", customer);
    }

    static void forgetNotesBefore(Instant moment) {
        update("relay.note = null where openedAt < ?1 and relay.note is not null", moment);
    }

    static Optional<Visit> of(UUID id, UUID customer) {
        return find("id = ?1 and subscription.customer.id = ?2", id, customer).firstResultOptional();
    }

    /** Read for an act: no second act of the same visit is between this and the end of the transaction. */
    static Visit locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return whether it was the first to open this visit */
    boolean open(Language reading, Instant now) {
        imagined(reading, now);
        return Panache.getSession().doReturningWork(connection -> {
            try (var open = connection.prepareStatement(OPEN)) {
                open.setObject(1, id);
                open.setString(2, jti);
                open.setString(3, customer);
                open.setObject(4, subscription.id());
                open.setInt(5, flow);
                open.setBoolean(6, test);
                open.setString(7, language);
                open.setString(8, Json.write(shown));
                open.setTimestamp(9, Timestamp.from(now));
                return open.executeUpdate() == 1;
            }
        });
    }

    /** It stays as evidence, under a name that nobody can resolve. */
    void forget() {
        customer = FORGOTTEN;
        jti = "erased:" + id;
        relay = relay == null ? null : relay.withoutNote();
    }

    boolean isForgotten() {
        return customer.equals(FORGOTTEN);
    }

    /** An operator goes through it for the customer. */
    Visit relayed(Relay by) {
        relay = by;
        return this;
    }

    /** Empty where the customer came themselves. */
    Optional<Relay> relay() {
        return Optional.ofNullable(relay);
    }

    UUID id() {
        return id;
    }

    String jti() {
        return jti;
    }

    String customer() {
        return customer;
    }

    Subscription subscription() {
        return subscription;
    }

    int flow() {
        return flow;
    }

    /** A host's engineer tries the page: everything is shown, nothing is carried out. */
    boolean isTest() {
        return test;
    }

    Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    /** What was shown is what is done, or nothing is: a renewal or another save since then changes what can be promised. */
    boolean hasGoneStale() {
        var renewed = shown.leave() instanceof Change.CancelAtPeriodEnd leave
                && !leave.endsAt().equals(subscription.wouldEndAt());
        return renewed
                || subscription.isLeaving()
                || subscription.isEnded()
                || Redemption.existsFor(subscription.customer().id(), openedAt);
    }

    Shown shown() {
        return shown;
    }

    Instant openedAt() {
        return openedAt;
    }
}
