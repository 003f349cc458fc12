package io.leavewell.demo;

import io.leavewell.account.Enrolment;
import io.leavewell.account.Profile;
import io.leavewell.web.Role;
import io.leavewell.web.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Who works at Northlight: one of each role, so that everybody can look around as each. Their passwords are made of the
 * signing key, which the sample installation makes for itself: the same at every start and on every replica, guessed by
 * nobody, and kept nowhere.
 */
@ApplicationScoped
class SampleTeam {

    private static final List<Member> MEMBERS = List.of(
            new Member("Otto Lind", "otto@northlight.example", Role.ADMIN),
            new Member("Mina Roth", "mina@northlight.example", Role.EDITOR),
            new Member("Vera Kim", "vera@northlight.example", Role.VIEWER));

    private static final int CHARACTERS = 16;

    @Inject
    Enrolment enrolment;

    @Inject
    SigningKey key;

    /** Somebody of the team. */
    record Member(String name, String email, Role role) {}

    /**
     * How to sign in as somebody.
     *
     * @param password empty if it was changed, so that only who changed it knows
     */
    record Login(Member member, Optional<String> password) {}

    /** Who is not there yet comes first; one caller at a time, so that nobody comes twice. */
    synchronized List<Login> logins() {
        if (enrolment.isOpen()) {
            MEMBERS.forEach(member -> enrolment.enrol(
                    new Profile(member.email(), member.name(), "en", "Europe/Berlin"),
                    member.role(),
                    member.role() != Role.VIEWER,
                    password(member)));
        }
        return MEMBERS.stream().map(this::login).toList();
    }

    private Login login(Member member) {
        return new Login(
                member, Optional.of(password(member)).filter(password -> enrolment.isStill(password, member.email())));
    }

    private String password(Member member) {
        return new BigInteger(1, key.sign("demo login " + member.email()))
                .toString(Character.MAX_RADIX)
                .substring(0, CHARACTERS)
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
