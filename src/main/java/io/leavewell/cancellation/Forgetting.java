package io.leavewell.cancellation;

import io.leavewell.customer.Erased;
import io.leavewell.mail.Letters;
import io.leavewell.outgoing.Calls;
import io.leavewell.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What the flow forgets of an erased person, at once (T-P2, T-L11). */
@ApplicationScoped
class Forgetting {

    @Inject
    Calls calls;

    @Inject
    Letters letters;

    /** The evidence stays, under a name that nobody can resolve. */
    void forget(@Observes Erased person) {
        var visits = Visit.by(person.externalId());
        visits.forEach(visit -> forget(visit, person));
        person.forgot("names in visits", visits.size());
        person.forgot("letters", letters.forget(person.externalId()));
        person.forgot("wishes from the plain form", Wish.forget(person.customer(), person.address()));
    }

    private void forget(Visit visit, Erased person) {
        Outcome.of(visit).map(Outcome::id).ifPresent(calls::forget);
        Task.known("question", visit.id().toString()).ifPresent(question -> {
            forget(question);
            person.forgot("questions to the team", 1);
        });
        visit.forget();
    }

    /** With the letter to the team, which quotes it. */
    void forget(Task question) {
        question.forget();
        letters.forgetAbout(question.id());
    }
}
