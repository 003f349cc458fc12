package io.leavewell.reason.tagger;

import io.leavewell.reason.Statement;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Once a day, learns from corrections if there are new ones. */
@ApplicationScoped
class NightlyLearning implements Routine {

    @Inject
    Learning learning;

    @Override
    public String name() {
        return "reason.nightly-learning";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, TaggerMessages.class).workNightly();
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        if (QuarkusTransaction.requiringNew().call(NightlyLearning::isNews)) {
            learning.learn("Leavewell");
        }
    }

    private static boolean isNews() {
        var since = LearnedModel.newest().map(LearnedModel::madeAt);
        return lastCorrected()
                .filter(corrected -> since.isEmpty() || corrected.isAfter(since.get()))
                .isPresent();
    }

    private static Optional<Instant> lastCorrected() {
        return Statement.<Statement>find("meaning.correctedAt is not null order by meaning.correctedAt desc")
                .firstResultOptional()
                .flatMap(statement -> statement.meaning().correctedAt());
    }
}
