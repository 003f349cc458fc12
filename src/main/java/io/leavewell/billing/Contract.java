package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.customer.Customer;
import io.leavewell.money.Money;
import io.leavewell.web.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** What a subscription is made of: who pays for what, in which rhythm, and what is agreed to come. */
@MappedSuperclass
abstract class Contract extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "external_id")
    private String externalId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Customer customer;

    @Embedded
    private Terms terms;

    @Column(name = "started_at")
    private Instant startedAt;

    private Instant anchor;

    @Embedded
    private Period period;

    @Embedded
    private Outlook outlook;

    @Version
    private int version;

    protected Contract() {}

    Contract(String externalId, Customer customer, Terms terms, Period trial) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.externalId = externalId;
        this.customer = customer;
        this.terms = terms;
        this.startedAt = trial.start();
        this.anchor = trial.end();
        this.period = trial;
    }

    public UUID id() {
        return id;
    }

    public String externalId() {
        return externalId;
    }

    public Customer customer() {
        return customer;
    }

    public Terms terms() {
        return terms;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** From which renewals are counted, so that those of the 31st come back to it after shorter months. */
    public Instant anchor() {
        return anchor;
    }

    public Period period() {
        return period;
    }

    public Optional<Instant> endsAt() {
        return Optional.ofNullable(outlook().endsAt());
    }

    public Optional<Departure> departure() {
        return Optional.ofNullable(outlook().departure());
    }

    public Optional<Change.Pause> pause() {
        return Optional.ofNullable(outlook().pause());
    }

    public Optional<Change.StartDiscount> discount() {
        return Optional.ofNullable(outlook().discount());
    }

    public Optional<Change.SwitchPlan> next() {
        return Optional.ofNullable(outlook().next());
    }

    public boolean isIn(Currency currency) {
        return terms.price().isIn(currency);
    }

    /** Whether a pause is agreed that begins or goes on at {@code moment}. */
    public boolean pausesAt(Instant moment) {
        return outlook().pausesAt(moment);
    }

    public ZoneId zone() {
        return customer.reads(Language.EN).zone();
    }

    /** What a renewal at {@code start} costs, with the discount of that time. */
    public Money priceAt(Instant start) {
        return outlook().priceAt(start, terms.price());
    }

    public boolean hasDiscountAt(Instant start) {
        return outlook().hasDiscountAt(start);
    }

    /** What would be paid for by a charge at {@code start}: always a whole interval. */
    public Period periodFrom(Instant start) {
        return new Period(
                start, terms.interval().renewalAfter(start, months().anchorAt(start, terms.interval()), zone()));
    }

    /** The moment {@code months} after {@code charge}, on the day of the month on which renewals fall. */
    public Instant after(Instant charge, int months) {
        return months().after(charge, months);
    }

    public Months months() {
        return new Months(anchor, zone());
    }

    public void agree(Change.StartDiscount agreed) {
        outlook = outlook().with(agreed);
    }

    public void agree(Change.SwitchPlan agreed) {
        outlook = outlook().with(agreed);
    }

    /** Forgets a pause that has not begun. */
    public void goOn() {
        pauseAs(null);
    }

    /** A switch takes effect, and what was agreed as the next one is forgotten. */
    public void takeTerms(Terms changed) {
        terms = changed;
        outlook = outlook().with((Change.SwitchPlan) null);
    }

    void endAt(Instant end, Departure why) {
        outlook = outlook().ending(end, why);
    }

    void pauseAs(Change.Pause agreed) {
        outlook = outlook().with(agreed);
    }

    void trialUntil(Instant end) {
        anchor = end;
        period = new Period(period.start(), end);
    }

    void paidFor(Period paid) {
        anchor = months().anchorAt(paid.start(), terms.interval());
        period = paid;
        outlook = outlook().after(paid);
    }

    /** Where nothing is agreed, Hibernate reads no value at all. */
    private Outlook outlook() {
        return outlook == null ? Outlook.NOTHING : outlook;
    }
}
