package io.leavewell.reason.digest;

import io.leavewell.account.Operators;
import io.leavewell.mail.Occasion;
import io.leavewell.reason.Reason;
import io.leavewell.reason.digest.Voices.Voice;
import io.leavewell.web.Role;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** Nell asks why people left last week. */
@ApplicationScoped
class DigestOccasion implements Occasion {

    private static final Instant IN_IT = Instant.parse("2026-11-18T12:00:00Z");

    @Inject
    DigestPost post;

    @Inject
    Operators operators;

    @Inject
    Voices voices;

    @Inject
    Worker worker;

    @Override
    public void comes(Consumer<String> arrived) {
        var plan = Voices.plan();
        voices.say(8, Voice.of(plan, Reason.TOO_EXPENSIVE, IN_IT));
        voices.say(7, Voice.of(plan, Reason.RELIABILITY, IN_IT).saying("It was down again when I had to show it."));
        voices.say(5, Voice.of(plan, Reason.GOAL_ACHIEVED, IN_IT).staying());
        var nell = operators.newcomer(Role.VIEWER);
        QuarkusTransaction.requiringNew()
                .run(() -> post.now(nell, Rhythm.WEEKLY, new Filter(Map.of(Filter.PLAN, plan))));
        worker.runDue();
        arrived.accept(nell.email());
    }
}
