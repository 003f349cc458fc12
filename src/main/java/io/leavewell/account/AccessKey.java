package io.leavewell.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** By what a program of the company proves that it may ask us; shown once, when it is made. */
@Entity
@Table(name = "access_key")
class AccessKey extends PanacheEntityBase {

    private static final String PREFIX = "lw_";
    private static final int ENDING = 4;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private String name;
    private String hash;
    private String ending;
    private String scopes;

    @Column(name = "made_at")
    private Instant madeAt;

    @ManyToOne
    @JoinColumn(name = "made_by")
    private Operator madeBy;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessKey() {}

    /** @param secret what the program will show; only its hash is kept */
    AccessKey(String name, Set<Scope> scopes, String secret, Operator by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = name;
        this.hash = Secret.hash(secret);
        this.ending = secret.substring(secret.length() - ENDING);
        this.scopes = scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
        this.madeAt = now;
        this.madeBy = by;
    }

    /** The beginning tells scanners of source code what they have found. */
    static String secret() {
        return PREFIX + Secret.fresh();
    }

    static Optional<AccessKey> showing(String secret) {
        return find("hash = ?1 and revokedAt is null", Secret.hash(secret)).firstResultOptional();
    }

    static Optional<AccessKey> of(UUID id) {
        return findByIdOptional(id);
    }

    /** Those that open something first, then by age. */
    static List<AccessKey> all() {
        return list("order by revokedAt desc nulls first, madeAt desc");
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** Its last characters, by which people tell keys apart. */
    String ending() {
        return ending;
    }

    List<Scope> scopes() {
        return Arrays.stream(scopes.split(" "))
                .flatMap(code -> Scope.coded(code).stream())
                .toList();
    }

    String hash() {
        return hash;
    }

    Instant madeAt() {
        return madeAt;
    }

    Operator madeBy() {
        return madeBy;
    }

    /** Within a minute; empty if it never was. */
    Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** Written down at most once a minute. */
    void use(Instant now) {
        if (usedAt == null || usedAt.isBefore(now.minus(MINUTE))) {
            update("usedAt = ?1 where id = ?2", now, id);
        }
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
