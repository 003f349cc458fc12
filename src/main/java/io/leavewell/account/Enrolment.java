package io.leavewell.account;

import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets people in who come with a password already, such as those of the sample company; outside of transactions. */
@ApplicationScoped
public class Enrolment {

    @Inject
    Hashing hashing;

    @Inject
    Clock clock;

    /** Whether nobody has ever been let in. */
    public boolean isOpen() {
        return QuarkusTransaction.requiringNew().call(Operator::isNobody);
    }

    public void enrol(Profile profile, Role role, boolean seesPeople, String password) {
        var hash = hashing.hash(password);
        QuarkusTransaction.requiringNew().run(() -> {
            var operator = new Operator(profile, role, seesPeople, clock.instant());
            operator.choose(hash);
            operator.persist();
        });
    }

    /** Whether somebody of this address still has this password. */
    public boolean isStill(String password, String email) {
        var hash = QuarkusTransaction.requiringNew()
                .call(() -> Operator.known(email).flatMap(Operator::passwordHash));
        return hash.isPresent() && hashing.matches(password, hash.get());
    }
}
