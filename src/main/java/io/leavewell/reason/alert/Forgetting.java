package io.leavewell.reason.alert;

import io.leavewell.customer.Erased;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Letters;
import io.leavewell.outgoing.Calls;
import io.leavewell.work.Jobs;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Alerts hold no words; the messages that carried an erased person's words go, those on their way too (T-P2). */
@ApplicationScoped
class Forgetting {

    /** After the words of statements went, so that a message that was being made meanwhile is there to be found. */
    private static final int LATE = 3_000;

    @Inject
    Letters letters;

    @Inject
    Calls calls;

    @Inject
    Gathering gathering;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void forget(@Observes @Priority(LATE) Erased person) {
        var theirs = new HashSet<>(Alert.about(person.customer()));
        theirs.stream().map(Alert::bundle).distinct().toList().forEach(bundle -> forget(bundle, theirs, person));
        person.keeps(AlertTrace.ALERTS, theirs.size());
    }

    private void forget(UUID bundle, Set<Alert> theirs, Erased person) {
        var others = Alert.gathered(bundle).stream()
                .filter(alert -> !theirs.contains(alert) && alert.sentAt().isPresent())
                .toList();
        var isOnItsWay = isOnItsWay(bundle);
        person.forgot(AlertTrace.QUOTES, forgetMessages(bundle));
        if (isOnItsWay && !others.isEmpty()) {
            tellAnew(others);
        }
    }

    /** @return how many there were */
    int forgetMessages(UUID bundle) {
        return calls.forget(bundle) + letters.forgetAbout(bundle);
    }

    /** Written, but not arrived: what others said is not to be lost with it. */
    private boolean isOnItsWay(UUID bundle) {
        var more = AlertLetter.MORE.code();
        return calls.told(bundle).stream()
                        .anyMatch(told ->
                                told.kind().equals(more) && told.delivered().isEmpty())
                || Letter.about(bundle).stream()
                        .anyMatch(letter ->
                                letter.kind().equals(more) && letter.settledAt().isEmpty());
    }

    private void tellAnew(List<Alert> others) {
        var bundle = UUID.randomUUID();
        others.forEach(alert -> alert.gatherAnew(bundle));
        jobs.plan(gathering, bundle.toString(), new Gathering.Bundle(bundle), clock.instant());
    }
}
