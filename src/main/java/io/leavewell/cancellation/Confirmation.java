package io.leavewell.cancellation;

import io.leavewell.billing.EffectDone;
import io.leavewell.billing.EffectStuck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows when billing has confirmed an outcome, or never will; in the transaction of that news. */
@ApplicationScoped
class Confirmation {

    @Inject
    LeavingLetters letters;

    @Inject
    OutcomeCall callback;

    @Inject
    Alarm alarm;

    void done(@Observes EffectDone news) {
        Outcome.<Outcome>findByIdOptional(news.about())
                .filter(Outcome::isCarriedOut)
                .ifPresent(outcome -> {
                    alarm.isOver(outcome.reference());
                    letters.confirmed(outcome);
                    callback.tell(outcome);
                });
    }

    void stuck(@Observes EffectStuck news) {
        Outcome.<Outcome>findByIdOptional(news.about())
                .ifPresent(outcome -> alarm.effectStuck(outcome.reference(), news.why()));
    }
}
