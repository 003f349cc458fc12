package io.leavewell.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Language;
import io.leavewell.web.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An admin asks a colleague to join, with a role; it stands until it is accepted or withdrawn, its link only a week. */
@Entity
class Invitation extends PanacheEntityBase {

    @Id
    private UUID id;

    @OneToOne
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    private String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "sees_people")
    private boolean seesPeople;

    @Column(name = "made_at")
    private Instant madeAt;

    @ManyToOne
    @JoinColumn(name = "made_by")
    private Operator madeBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected Invitation() {}

    Invitation(InvitationForm form, Ticket ticket, Operator by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.ticket = ticket;
        this.email = form.email();
        this.language = form.language();
        this.role = form.role();
        this.seesPeople = form.seesPeople();
        this.madeAt = now;
        this.madeBy = by;
    }

    static Optional<Invitation> of(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<Invitation> with(Ticket ticket) {
        return find("ticket", ticket).firstResultOptional();
    }

    static List<Invitation> open() {
        return list("acceptedAt is null and withdrawnAt is null order by madeAt desc, id");
    }

    static Optional<Invitation> openTo(String email) {
        return find("email = ?1 and acceptedAt is null and withdrawnAt is null", email)
                .firstResultOptional();
    }

    UUID id() {
        return id;
    }

    Ticket ticket() {
        return ticket;
    }

    String email() {
        return email;
    }

    Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    Role role() {
        return role;
    }

    boolean seesPeople() {
        return seesPeople;
    }

    Instant madeAt() {
        return madeAt;
    }

    Operator madeBy() {
        return madeBy;
    }

    boolean isOpen() {
        return acceptedAt == null && withdrawnAt == null;
    }

    /** The same invitation under a new link. */
    void renew(Ticket other) {
        ticket = other;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    Operator accept(Profile profile, Instant now) {
        acceptedAt = now;
        return new Operator(profile, role, seesPeople, now);
    }
}
