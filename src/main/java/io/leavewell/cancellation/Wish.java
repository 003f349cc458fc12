package io.leavewell.cancellation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.web.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cancellation from the plain form: received, and believed once someone confirms it from the address on file. */
@Entity
class Wish extends PanacheEntityBase {

    /** Begins the {@code jti} of the visit that confirms a wish. */
    private static final String VISIT = "wish:";

    private static final Pattern CONFIRMING =
            Pattern.compile(VISIT + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/.*)?");

    @Id
    private UUID id;

    private String reference;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Embedded
    private PlainForm form;

    private String language;

    @Column(name = "customer_id")
    private UUID customer;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @Column(name = "dismissed_note")
    private String dismissedNote;

    protected Wish() {}

    Wish(PlainForm form, Language language, Instant receivedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = Reference.next();
        this.form = form;
        this.language = language.code();
        this.receivedAt = receivedAt;
    }

    /** When the wish was received that this visit confirms. */
    static Optional<Instant> receivedFor(Visit visit) {
        return Optional.of(CONFIRMING.matcher(visit.jti()))
                .filter(Matcher::matches)
                .flatMap(jti -> Wish.<Wish>findByIdOptional(UUID.fromString(jti.group(1))))
                .filter(wish -> wish.isFrom(visit.subscription().customer()))
                .map(wish -> wish.confirmed(visit.openedAt()).receivedAt);
    }

    /** Whether the same address was given shortly before: one letter is enough. */
    static boolean isRepeated(PlainForm form, Instant since) {
        return count("lower(form.email) = lower(?1) and receivedAt > ?2", form.email(), since) > 0;
    }

    /** Those of a customer, and those that give their address; the oldest first. */
    static List<Wish> of(UUID customer, Optional<String> address) {
        return list(
                "customer = ?1 or lower(form.email) = lower(?2) order by receivedAt, id",
                customer,
                address.orElse("nobody"));
    }

    /** Neither confirmed nor dismissed, the longest waiting first. */
    static List<Wish> open(int most) {
        return Wish.<Wish>find("confirmedAt is null and dismissedAt is null order by receivedAt, id")
                .page(0, most)
                .list();
    }

    static List<Wish> receivedBefore(Instant moment) {
        return list("receivedAt < ?1", moment);
    }

    /** What a person sent, or somebody in their name; when it came stays. */
    void forget() {
        form = PlainForm.empty();
        dismissedNote = null;
    }

    /** Names the visit that confirms it. */
    String visit() {
        return VISIT + id;
    }

    /** Names a visit in which an operator confirms it for one subscription. */
    String visit(Subscription subscription) {
        return visit() + "/" + subscription.id();
    }

    void confirm(Instant now) {
        confirmed(now);
    }

    void dismiss(String note, Instant now) {
        dismissedAt = now;
        dismissedNote = note;
    }

    Wish from(Customer known) {
        customer = known.id();
        return this;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    PlainForm form() {
        return form;
    }

    Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    Optional<Customer> customer() {
        return Optional.ofNullable(customer).flatMap(id -> Customer.findByIdOptional(id));
    }

    boolean isOpen() {
        return confirmedAt == null && dismissedAt == null;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    Optional<Instant> dismissedAt() {
        return Optional.ofNullable(dismissedAt);
    }

    Optional<String> dismissedNote() {
        return Optional.ofNullable(dismissedNote);
    }

    private boolean isFrom(Customer other) {
        return other.id().equals(customer);
    }

    private Wish confirmed(Instant at) {
        confirmedAt = confirmedAt == null ? at : confirmedAt;
        return this;
    }
}
