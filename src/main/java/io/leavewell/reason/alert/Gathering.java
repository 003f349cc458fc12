package io.leavewell.reason.alert;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Tells what was gathered since the first, as one message: a flood of alerts is no alert. */
@ApplicationScoped
class Gathering implements Job<Gathering.Bundle> {

    /** How long after the first further ones are gathered. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    /** What is told together. */
    record Bundle(UUID id) {}

    @Inject
    Telling telling;

    @Override
    public String name() {
        return "alert.gather";
    }

    @Override
    public Class<Bundle> payload() {
        return Bundle.class;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, AlertMessages.class).workGather();
    }

    /** Read after the rule is held, so that nothing is added meanwhile that this would miss. */
    @Override
    public void run(Bundle bundle) {
        Alert.gathered(bundle.id()).stream()
                .findFirst()
                .flatMap(any -> AlertRule.held(any.rule()))
                .filter(AlertRule::isActive)
                .ifPresent(rule -> telling.tell(rule, AlertLetter.MORE, bundle.id(), Alert.gathered(bundle.id())));
    }
}
