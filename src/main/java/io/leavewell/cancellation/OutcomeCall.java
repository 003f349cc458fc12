package io.leavewell.cancellation;

import io.leavewell.outgoing.Calls;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the host product how a visit ended, once billing has confirmed it; also the result on the way back to it. */
@ApplicationScoped
class OutcomeCall {

    @Inject
    Calls calls;

    @ConfigProperty(name = "leavewell.outcome-url")
    Optional<URI> target;

    void tell(Outcome outcome) {
        target.filter(url -> !outcome.visit().isTest())
                .ifPresent(url -> calls.post(url, "cancellation." + word(outcome), facts(outcome), outcome.id()));
    }

    /** What the host may know: its own ids, what happened and when, never the customer's words. */
    static Map<String, String> facts(Outcome outcome) {
        var facts = new HashMap<>(Map.of(
                "customer", outcome.visit().customer(),
                "subscription", outcome.subscription().externalId(),
                "visit", outcome.visit().jti(),
                "outcome", word(outcome),
                "reference", outcome.reference(),
                "received_at", outcome.receivedAt().toString()));
        outcome.offer().ifPresent(offer -> facts.put("offer", offer));
        outcome.subscription().endsAt().ifPresent(end -> facts.put("ends_at", end.toString()));
        Statement.about(outcome.id())
                .flatMap(Statement::chosen)
                .map(Reason::code)
                .ifPresent(reason -> facts.put("reason", reason));
        return facts;
    }

    private static String word(Outcome outcome) {
        return outcome.isUndone() ? "undone" : outcome.kind().name().toLowerCase(Locale.ROOT);
    }
}
