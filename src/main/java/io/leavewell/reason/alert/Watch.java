package io.leavewell.reason.alert;

import io.leavewell.reason.Statement;
import io.leavewell.reason.Taxonomies;
import io.leavewell.reason.Understood;
import io.leavewell.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Hears of everything that was said, and has looked at closer what somebody may want to know. */
@ApplicationScoped
class Watch {

    /** What was said before is no news: it comes from a file of reviews, or from the time before alerts. */
    private static final Duration NEWS = Duration.ofDays(2);

    @Inject
    Rules rules;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Noticing noticing;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void hear(@Observes Understood news) {
        if (!rules.active().isEmpty()) {
            Statement.at(news.statement()).filter(this::isNews).ifPresent(this::compare);
        }
    }

    private boolean isNews(Statement statement) {
        return statement.saidAt().isAfter(clock.instant().minus(NEWS));
    }

    private void compare(Statement statement) {
        var taxonomy = taxonomies.inForce();
        rules.active().stream()
                .filter(rule -> rule.conditions().mayHoldFor(statement, taxonomy))
                .map(rule -> new Noticing.Match(rule.rule(), statement.id()))
                .forEach(match -> jobs.plan(noticing, match.id(), match, clock.instant()));
    }
}
