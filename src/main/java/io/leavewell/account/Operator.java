package io.leavewell.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Actor;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
import org.hibernate.annotations.DynamicUpdate;

/** Somebody of the team who works here: what they may, and by what they prove who they are. */
@Entity
@DynamicUpdate
public class Operator extends PanacheEntityBase {

    @Id
    private UUID id;

    @Embedded
    private Profile profile;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "sees_people")
    private boolean seesPeople;

    @Column(name = "password_hash")
    private String passwordHash;

    @Embedded
    private SecondFactor secondFactor;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    protected Operator() {}

    public Operator(Profile profile, Role role, boolean seesPeople, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.profile = profile;
        this.role = role;
        this.seesPeople = seesPeople;
        this.createdAt = now;
    }

    public static Optional<Operator> known(String email) {
        return find("profile.email", Profile.spelled(email)).firstResultOptional();
    }

    public static Optional<Operator> of(UUID id) {
        return findByIdOptional(id);
    }

    /** Read for changing: nobody changes them meanwhile. */
    static Optional<Operator> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static List<Operator> byName() {
        return list("order by lower(profile.name), id");
    }

    /** Whether nobody has ever been let in. */
    public static boolean isNobody() {
        return count() == 0;
    }

    public UUID id() {
        return id;
    }

    public Profile profile() {
        return profile;
    }

    public String email() {
        return profile.email();
    }

    public String name() {
        return profile.name();
    }

    public Role role() {
        return role;
    }

    /** Whether personal data is shown to them unmasked; admins could grant it to themselves. */
    public boolean seesPeople() {
        return seesPeople || role == Role.ADMIN;
    }

    public Reader reader() {
        return profile.reader();
    }

    public Actor actor() {
        return new Actor(id, name(), role, seesPeople(), reader());
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }

    /** Within a minute; empty until they first sign in. */
    public Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    /** Empty for who comes by the company's login only. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<SecondFactor> secondFactor() {
        return Optional.ofNullable(secondFactor);
    }

    boolean hasSecondFactor() {
        return secondFactor != null;
    }

    void arrive(Instant now) {
        seenAt = now;
    }

    void describe(Profile other) {
        profile = other;
    }

    void choose(String hash) {
        passwordHash = hash;
    }

    void protect(SecondFactor factor) {
        secondFactor = factor;
    }

    void unprotect() {
        secondFactor = null;
    }

    /** @throws LastAdmin if nobody would be left who decides on people */
    void become(Role other) {
        if (other != Role.ADMIN) requireAnotherAdmin();
        role = other;
    }

    void see(boolean people) {
        seesPeople = people;
    }

    /** @throws LastAdmin if nobody would be left who decides on people */
    void disable(Instant now) {
        requireAnotherAdmin();
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    /** All admins are held, so that two who remove each other at once cannot both succeed. */
    private void requireAnotherAdmin() {
        var admins = Operator.<Operator>find("role = ?1 and disabledAt is null order by id", Role.ADMIN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        if (admins.equals(List.of(this))) throw new LastAdmin();
    }
}
