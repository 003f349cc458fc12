package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Erased;
import io.leavewell.mail.Letters;
import io.leavewell.outgoing.Calls;
import io.leavewell.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** What the flow forgets of an erased person, at once (T-P2, T-L11). */
@ApplicationScoped
class Forgetting {

    @Inject
    Calls calls;

    @Inject
    Letters letters;

    @Inject
    Wishes wishes;

    @Inject
    WishJournal journal;

    /** The evidence stays, under a name that nobody can resolve. */
    void forget(@Observes Erased person) {
        var visits = Visit.by(Customer.at(person.customer()).orElseThrow());
        visits.forEach(visit -> forget(visit, person));
        person.keeps(FlowTrace.VISITS, visits.size());
        wishes.run();
        var theirs = Wish.of(person.customer(), person.address());
        theirs.forEach(this::forget);
        person.forgot(FlowTrace.WISHES, theirs.size());
    }

    void forgetInFiles(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erased person) {
        person.address().ifPresent(journal::forget);
    }

    private void forget(Wish wish) {
        Task.known("wish", wish.reference()).ifPresent(this::forget);
        wish.forget();
    }

    private void forget(Visit visit, Erased person) {
        Outcome.of(visit).ifPresent(outcome -> forget(outcome, person));
        Task.known("question", visit.id().toString()).ifPresent(question -> {
            forget(question);
            person.forgot(FlowTrace.QUESTIONS, 1);
        });
        person.forgot(FlowTrace.NOTES, visit.relay().map(Relay::note).isPresent() ? 1 : 0);
        person.forgot(FlowTrace.IDS_IN_VISITS, visit.isForgotten() ? 0 : 1);
        visit.forget();
    }

    /** What billing said when it refused may quote the person. */
    private void forget(Outcome outcome, Erased person) {
        person.forgot(FlowTrace.CALLS, calls.forget(outcome.id()));
        person.keeps(FlowTrace.OUTCOMES, 1);
        Task.known("effect", outcome.reference()).ifPresent(this::forget);
    }

    /** With the letter to the team, which quotes it. */
    void forget(Task question) {
        question.forget();
        letters.forgetAbout(question.id());
    }
}
