package io.leavewell.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks for the password once more before something grave, since the browser may stand open before somebody else. */
@ApplicationScoped
class Proof {

    @Inject
    Throttle throttle;

    @Inject
    Hashing hashing;

    /** Outside of transactions. @return what is wrong; empty if it is the operator's own, or they have none */
    Optional<String> objection(Operator operator, String password, AccountMessages say) {
        if (operator.passwordHash().isEmpty()) {
            return Optional.empty();
        }
        var who = operator.id().toString();
        if (throttle.claim(Gate.PROOF, who).isPresent()) {
            return Optional.of(say.proofTooOften());
        }
        if (!hashing.matches(password, operator.passwordHash().get())) {
            return Optional.of(say.proofWrong());
        }
        throttle.forgive(Gate.PROOF, who);
        return Optional.empty();
    }
}
