package io.leavewell.reason;

import io.leavewell.audit.Audit;
import io.leavewell.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Sets right what was made of a statement, in the caller's transaction. */
@ApplicationScoped
public class Correcting {

    @Inject
    ReadingUp reading;

    @Inject
    Taxonomies taxonomies;

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @return what it counts under now, in words; empty if operators do not count under that */
    public Optional<String> correct(Statement statement, Heading right) {
        if (!taxonomies.inForce().knows(right)) {
            return Optional.empty();
        }
        var before = statement.meaning().heading();
        statement.meaning().correct(right, current.get().name(), clock.instant());
        reading.count(statement);
        audit.note(
                ReasonAct.CORRECTED,
                "statement",
                statement.id().toString(),
                before.spelling(),
                statement.meaning().heading().spelling());
        return Optional.of(label(statement));
    }

    /** What was found counts again. @return what it counts under now, in words */
    public String withdraw(Statement statement) {
        var before = statement.meaning().heading();
        statement.meaning().withdrawCorrection();
        reading.count(statement);
        audit.note(
                ReasonAct.CORRECTION_WITHDRAWN,
                "statement",
                statement.id().toString(),
                before.spelling(),
                statement.meaning().heading().spelling());
        return label(statement);
    }

    private String label(Statement statement) {
        return taxonomies
                .inForce()
                .label(statement.meaning().heading(), current.get().reader().language());
    }
}
