package io.leavewell.reason.tagger;

import io.leavewell.reason.Findings;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What a model elsewhere makes of words that the local one is unsure of; nothing, rather than an error. */
@ApplicationScoped
class SecondOpinion {

    private static final Logger LOG = Logger.getLogger(SecondOpinion.class);

    private final OpinionSettings settings;
    private final Optional<Endpoint> endpoint;
    private final OpinionBudget budget;
    private final Breather breather;

    @Inject
    SecondOpinion(OpinionSettings settings, Vertx vertx, OpinionBudget budget, Clock clock) {
        this.settings = settings;
        this.endpoint = Endpoint.of(settings, vertx);
        this.budget = budget;
        this.breather = new Breather(clock);
    }

    /** Whether there is anybody to ask. */
    boolean isOn() {
        return endpoint.isPresent();
    }

    /** The model that is asked; empty if none is set. */
    String model() {
        return settings.model().map(String::strip).orElse("");
    }

    /** Whether the local tagger was unsure. */
    boolean isWanted(Findings found) {
        return found.main().isEmpty() || found.tags().get(0).confidence() < settings.below();
    }

    /** Asks once. @return empty if nobody may be asked now, or nothing that can be used was answered */
    Optional<Findings> on(String words) {
        try {
            var question = Question.about(words);
            return endpoint.filter(there -> question.isLongEnough() && mayAsk())
                    .flatMap(there -> answered(there, question))
                    .flatMap(reply -> Reply.findings(reply, new Quotes(words)));
        } catch (RuntimeException odd) {
            // its message might quote what somebody wrote
            LOG.warnf("A text got no second opinion: %s", odd.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private boolean mayAsk() {
        return breather.isOver() && budget.take(settings.perDay());
    }

    private Optional<String> answered(Endpoint there, Question question) {
        try {
            var reply = there.ask(question.body(model()));
            breather.answered();
            return Optional.of(reply);
        } catch (NoAnswer why) {
            if (breather.failed()) {
                LOG.warnf("Nobody is asked for a second opinion for five minutes: %s", why.getMessage());
            }
            return Optional.empty();
        }
    }
}
