package io.leavewell.reason;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What someone said about leaving, as one row with the facts of that moment. */
@Entity
public class Statement extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID about;

    @Column(name = "customer_id")
    private UUID customer;

    @Column(name = "subscription_id")
    private UUID subscription;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "said_at")
    private Instant saidAt;

    @Enumerated(EnumType.STRING)
    private Reason chosen;

    private String detail;
    private String words;
    private String language;

    @Embedded
    private Facts facts;

    private String outcome;
    private String source;

    @Column(name = "external_id")
    private String externalId;

    @Embedded
    private Meaning meaning;

    protected Statement() {}

    /** @param about what it was said in: the outcome of a visit */
    public static Statement record(Said said, UUID about, Subscription subscription, Instant now) {
        var statement = new Statement(said, about, Channel.EXIT_SURVEY, now);
        statement.customer = subscription.customer().id();
        statement.subscription = subscription.id();
        statement.facts = Facts.of(subscription, now);
        statement.persist();
        return statement;
    }

    /** What somebody said elsewhere: a review, a note of the support. */
    public static Statement heard(Said said, Channel channel, Origin origin, Instant at) {
        var statement = new Statement(said, UuidCreator.getTimeOrderedEpoch(), channel, at);
        statement.source = origin.source();
        statement.externalId = origin.id();
        statement.persist();
        return statement;
    }

    private Statement(Said said, UUID about, Channel channel, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.about = about;
        this.channel = channel;
        this.saidAt = at;
        this.chosen = said.chosen().orElse(null);
        this.detail = said.detail().orElse(null);
        this.words = said.words().orElse(null);
        this.language = said.language();
        this.meaning = Meaning.unread(said.chosen());
    }

    public static Optional<Statement> at(UUID id) {
        return findByIdOptional(id);
    }

    public static List<Statement> at(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    public static Optional<Statement> about(UUID about) {
        return allAbout(about).stream().findFirst();
    }

    /** Who was asked once more later may have said a second thing. */
    public static List<Statement> allAbout(UUID about) {
        return list("about = ?1 order by saidAt, id", about);
    }

    /** Those with words that an operator set right, the oldest first. */
    public static List<Statement> corrected() {
        return list("meaning.corrected is not null and words is not null order by id");
    }

    /** All that a person said, the oldest first. */
    static List<Statement> by(Customer customer) {
        return list("customer = ?1 order by saidAt, id", customer.id());
    }

    public Statement through(Channel other) {
        channel = other;
        return this;
    }

    public Statement ledTo(String result) {
        outcome = result;
        return this;
    }

    public Optional<Reason> chosen() {
        return Optional.ofNullable(chosen);
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public UUID id() {
        return id;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public Channel channel() {
        return channel;
    }

    public Optional<UUID> customer() {
        return Optional.ofNullable(customer);
    }

    public Facts facts() {
        return facts == null ? Facts.UNKNOWN : facts;
    }

    /** Where it was said, if that was elsewhere. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Meaning meaning() {
        return meaning;
    }

    public String language() {
        return language;
    }

    public String outcome() {
        return outcome;
    }

    /**
     * The words of a person are theirs; the count stays.
     *
     * @return how often they had said something
     */
    static int forget(UUID customer) {
        return update("words = null, meaning.tags = null where customer = ?1 and words is not null", customer);
    }

    static int forgetWordsBefore(Instant moment) {
        return update("words = null, meaning.tags = null where saidAt < ?1 and words is not null", moment);
    }

    /** Who said it, if anybody knows, and how it stood with them. */
    public Statement by(Optional<Customer> person, Facts then) {
        customer = person.map(Customer::id).orElse(null);
        facts = then;
        return this;
    }
}
