package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.NetworkHome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Weighs an address and a password; what it costs and says is the same whether or not there is such an account. */
@ApplicationScoped
class SignIn {

    private static final Logger LOG = Logger.getLogger(SignIn.class);

    @Inject
    Throttle throttle;

    @Inject
    Hashing hashing;

    @Inject
    Audit audit;

    @Inject
    CurrentVertxRequest current;

    /** Counts an attempt. @return how long to wait before it; empty if it may be made now */
    Optional<Duration> mustWait(String email) {
        return throttle.claim(Gate.HOME, home()).or(() -> throttle.claim(Gate.ACCOUNT, email));
    }

    /** Who that is; empty if the password is not theirs, or nobody has this address. */
    Optional<Operator> proved(SignInForm form) {
        var known = QuarkusTransaction.requiringNew()
                .call(() -> Operator.known(form.email()).filter(Operator::isEnabled));
        var hash = known.flatMap(Operator::passwordHash).orElse(null);
        var proved = hashing.matches(form.password(), hash);
        QuarkusTransaction.requiringNew().run(() -> known.ifPresent(operator -> weighed(operator, proved)));
        return known.filter(operator -> proved);
    }

    private void weighed(Operator operator, boolean proved) {
        if (proved) {
            throttle.forgive(Gate.ACCOUNT, operator.email());
            throttle.giveBack(Gate.HOME, home());
        } else {
            audit.note(PeopleAct.SIGN_IN_FAILED, "operator", operator.id().toString(), null, null);
            LOG.warnf("A wrong password for operator %s", operator.id());
        }
    }

    private String home() {
        return NetworkHome.of(current.getCurrent().request());
    }
}
