package io.leavewell.dunning;

import io.leavewell.billing.Subscription;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Walks through the steps whose time has come, until none is left. */
@ApplicationScoped
class DunningRoutine implements Routine {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    DueLetters letters;

    @Inject
    Acts acts;

    @Inject
    Recoveries recoveries;

    @Override
    public String name() {
        return "dunning.steps";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, DunningMessages.class).workSteps();
    }

    @Override
    public Duration every() {
        return SOON;
    }

    /** Money first: who can be charged now needs no letter. */
    @Override
    public void run() {
        while (acts.takeDue() > 0) {}
        while (post() > 0) {}
    }

    private int post() {
        var batch = letters.post();
        batch.over().forEach(recovery -> QuarkusTransaction.requiringNew().run(() -> settle(recovery)));
        return batch.many();
    }

    private void settle(UUID id) {
        Recovery.at(id).ifPresent(seen -> {
            Subscription.locked(seen.subscription().id());
            Recovery.locked(id).ifPresent(recoveries::settle);
        });
    }
}
