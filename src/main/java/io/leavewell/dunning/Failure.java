package io.leavewell.dunning;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Decline;
import io.leavewell.billing.Subscription;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What failed, when and why, and by which plan it is followed up. */
@MappedSuperclass
abstract class Failure extends PanacheEntityBase {

    /**
     * By what it is followed up, whatever is published meanwhile.
     *
     * @param heldOut whether they get no letter before the last, for comparison
     */
    @Embeddable
    public record Plan(
            int schedule,
            String campaign,
            @Column(name = "held_out") boolean heldOut) {}

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    @Column(name = "customer_id")
    private UUID customer;

    @Embedded
    private Plan plan;

    @Column(name = "plan")
    private String subscribed;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_decline")
    private Decline firstDecline;

    @Enumerated(EnumType.STRING)
    private Decline decline;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "next_try")
    private Instant nextTry;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Enumerated(EnumType.STRING)
    private Finish finish;

    protected Failure() {}

    Failure(Subscription subscription, Plan plan, Decline decline, Instant failedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subscription = subscription;
        this.customer = subscription.customer().id();
        this.plan = plan;
        this.subscribed = subscription.terms().plan().code();
        this.firstDecline = decline;
        this.decline = decline;
        this.openedAt = failedAt;
    }

    void failedAgain(Decline later) {
        decline = later;
    }

    /** @param next when the provider tries again by itself; null if it does not */
    void failedAgain(Decline later, Instant next) {
        failedAgain(later);
        nextTry = next;
    }

    void finishBy(Finish how) {
        finish = how;
    }

    /** They want to be charged on that day; until it is over nobody reminds them. */
    void promise(LocalDate day) {
        promisedOn = day;
    }

    public UUID id() {
        return id;
    }

    public Subscription subscription() {
        return subscription;
    }

    public UUID customer() {
        return customer;
    }

    public Plan plan() {
        return plan;
    }

    /** The code of the plan that was subscribed to when it failed. */
    public String subscribed() {
        return subscribed;
    }

    public Decline firstDecline() {
        return firstDecline;
    }

    /** Why the latest charge failed. */
    public Decline decline() {
        return decline;
    }

    /** When the first charge failed. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When the provider tries again by itself. */
    public Optional<Instant> nextTry() {
        return Optional.ofNullable(nextTry);
    }

    /** On which day they want to be charged. */
    public Optional<LocalDate> promisedOn() {
        return Optional.ofNullable(promisedOn);
    }

    /** What was done, where nobody paid in time. */
    public Optional<Finish> finish() {
        return Optional.ofNullable(finish);
    }

    /** Whose zone and country count. */
    public Reader reader() {
        return subscription.customer().reads(Language.EN);
    }
}
