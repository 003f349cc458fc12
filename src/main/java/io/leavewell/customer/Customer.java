package io.leavewell.customer;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person or company that subscribes, as the host product knows them. */
@Entity
public class Customer extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "external_id")
    private String externalId;

    @Embedded
    private Identity identity;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> attributes = Map.of();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "objected_at")
    private Instant objectedAt;

    protected Customer() {}

    public Customer(String externalId, Identity identity, Instant since) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.externalId = externalId;
        this.identity = identity;
        this.createdAt = since;
    }

    public static Optional<Customer> known(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    public static List<Customer> known(Collection<String> externalIds) {
        return list("externalId in ?1", externalIds);
    }

    public static Optional<Customer> at(UUID id) {
        return findByIdOptional(id);
    }

    public static List<Customer> at(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** All who gave this address, in whatever case they typed it. */
    public static List<Customer> withEmail(String email) {
        return list("lower(identity.email) = lower(?1) and erasedAt is null", email.strip());
    }

    public UUID id() {
        return id;
    }

    public String externalId() {
        return externalId;
    }

    /** Empty for people whose name nobody knows, or who were erased. */
    public Optional<String> name() {
        return Optional.ofNullable(identity().name()).filter(name -> !name.isBlank());
    }

    /** Empty for people whose address nobody knows, or who were erased. */
    public Optional<String> email() {
        return Optional.ofNullable(identity().email()).filter(address -> !address.isBlank());
    }

    public Optional<Language> language() {
        return Language.of(identity().language());
    }

    public String country() {
        return identity().country();
    }

    public String timeZone() {
        return identity().timeZone();
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    /** When they first subscribed, as far as we know. */
    public Instant since() {
        return createdAt;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    /** Whether they want no scores made of them and no targeting; the way out still works (T-P5). */
    public boolean objectsToProfiling() {
        return objectedAt != null;
    }

    public Optional<Instant> objectedAt() {
        return Optional.ofNullable(objectedAt);
    }

    /** The first time counts. */
    void object(Instant now) {
        objectedAt = objectedAt == null ? now : objectedAt;
    }

    void liftObjection() {
        objectedAt = null;
    }

    public Reader reads(Language fallback) {
        return Reader.of(
                language().orElse(fallback), identity().country(), identity().timeZone());
    }

    void forget(Instant now) {
        identity = new Identity(
                null,
                null,
                identity().language(),
                identity().country(),
                identity().timeZone());
        attributes = Map.of();
        erasedAt = now;
    }

    /** Where every column is empty, Hibernate reads no value at all. */
    private Identity identity() {
        return identity == null ? Identity.UNKNOWN : identity;
    }
}
