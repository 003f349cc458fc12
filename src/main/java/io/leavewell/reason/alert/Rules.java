package io.leavewell.reason.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rules that tell, kept for two seconds: every statement asks for them, and most find none. */
@ApplicationScoped
class Rules {

    private static final long FRESH = 2_000_000_000L;

    /** A rule, as far as statements are compared with it. */
    record Active(UUID rule, Conditions conditions) {}

    private record Known(List<Active> rules, long readAt) {}

    private volatile Known known;

    List<Active> active() {
        var last = known;
        if (last == null || System.nanoTime() - last.readAt() > FRESH) {
            last = new Known(QuarkusTransaction.joiningExisting().call(Rules::read), System.nanoTime());
            known = last;
        }
        return last.rules();
    }

    /** Has them read anew; other replicas hear of a change when what they know is no longer fresh. */
    void forget() {
        known = null;
    }

    private static List<Active> read() {
        return AlertRule.active().stream()
                .map(rule -> new Active(rule.id(), rule.conditions()))
                .toList();
    }
}
