package io.leavewell.cancellation;

import io.leavewell.billing.ChangeWords;
import io.leavewell.customer.Shown;
import io.leavewell.reason.Reason;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts the evidence of a visit into the words of an operator. */
@ApplicationScoped
class VisitPages {

    @Inject
    Flows flows;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    VisitPage of(Visit visit) {
        var actor = current.get();
        var customer = visit.subscription().customer();
        var path = OperatorPaths.visit(customer.id(), visit);
        var mayGoOn = visit.relay().isPresent() && actor.may(Role.EDITOR);
        var evidence = Evidence.of(visit);
        var telling = new Telling(evidence, flows.version(visit.flow()), workspace.reader());
        return new VisitPage(
                workspace.desk(),
                OperatorPaths.customer(customer.id()),
                new Shown(customer, actor).title(),
                actor.seesPeople() ? path + "/evidence" : "",
                mayGoOn ? path + "/relay" : "",
                telling.facts(visit.subscription().terms().plan().name()),
                telling.shown(),
                telling.clicks(),
                telling.effects(),
                telling.letters());
    }

    /** One evidence in the words of one reader. */
    private record Telling(Evidence evidence, Flow flow, Reader reader, RelayMessages say) {

        Telling(Evidence evidence, Flow flow, Reader reader) {
            this(evidence, flow, reader, Messages.in(reader.language(), RelayMessages.class));
        }

        List<Fact> facts(String plan) {
            var facts = new ArrayList<Fact>();
            facts.add(new Fact(say.evidenceOpened(), reader.moment(evidence.opened())));
            facts.add(new Fact(say.evidencePlan(), plan));
            evidence.relayed().ifPresent(relay -> facts.add(new Fact(say.evidenceRelayed(), relay.told(say))));
            evidence.relayed().map(Relay::note).ifPresent(note -> facts.add(new Fact(say.note(), Masking.words(note))));
            facts.add(new Fact(say.evidenceFlow(), reader.number(evidence.flow())));
            facts.add(new Fact(say.evidenceLanguage(), evidence.language()));
            if (evidence.test()) {
                facts.add(new Fact(say.evidenceMode(), say.chronicleTest()));
            }
            evidence.reason().ifPresent(reason -> facts.add(new Fact(say.evidenceReason(), label(reason))));
            evidence.words().ifPresent(words -> facts.add(new Fact(say.evidenceWords(), Masking.words(words))));
            evidence.outcome().ifPresent(outcome -> ended(outcome, facts));
            return facts;
        }

        private void ended(Evidence.Ended outcome, List<Fact> facts) {
            facts.add(new Fact(say.evidenceOutcome(), kind(outcome.kind())));
            facts.add(new Fact(say.evidenceReference(), outcome.reference()));
            facts.add(new Fact(say.evidenceReceived(), reader.moment(outcome.received())));
            outcome.change()
                    .ifPresent(change -> facts.add(new Fact(say.evidenceChange(), ChangeWords.of(change, reader))));
            outcome.undone().ifPresent(at -> facts.add(new Fact(say.evidenceUndone(), reader.moment(at))));
        }

        List<VisitPage.Seen> shown() {
            return evidence.shown().order().stream().map(this::seen).toList();
        }

        private VisitPage.Seen seen(Reason reason) {
            var offered = evidence.shown().offers().get(reason);
            var refused = evidence.shown().refused().getOrDefault(reason, List.of()).stream()
                    .map(refusal -> refusal.offer() + ": " + refusal.rule())
                    .toList();
            return offered == null
                    ? new VisitPage.Seen(label(reason), "", "", refused)
                    : new VisitPage.Seen(
                            label(reason),
                            offered.words().title(),
                            offered.words().terms(),
                            refused);
        }

        List<VisitPage.Done> clicks() {
            return evidence.clicks().stream()
                    .map(click ->
                            done(click.at(), act(click.act()), click.details().toString()))
                    .toList();
        }

        List<VisitPage.Done> effects() {
            return evidence.effects().stream()
                    .map(effect -> done(
                            effect.recorded(),
                            ChangeWords.of(effect.change(), reader),
                            effect.done()
                                    .map(reader::moment)
                                    .map(say::evidenceDone)
                                    .orElseGet(say::evidenceNotDone)))
                    .toList();
        }

        List<VisitPage.Done> letters() {
            return evidence.letters().stream()
                    .map(letter -> done(
                            letter.posted(),
                            letter.subject().map(Masking::words).orElse(letter.kind()),
                            letter.settled()
                                    .map(reader::moment)
                                    .map(say::evidenceDone)
                                    .orElseGet(say::evidenceNotDone)))
                    .toList();
        }

        private VisitPage.Done done(Instant at, String what, String more) {
            return new VisitPage.Done(reader.moment(at), what, more);
        }

        private String label(Reason reason) {
            return flow.survey()
                    .choice(reason)
                    .map(choice -> choice.label().in(reader.language()))
                    .orElseGet(reason::code);
        }

        private String kind(Outcome.Kind kind) {
            return switch (kind) {
                case CANCELLED -> say.kindCancelled();
                case ACCEPTED -> say.kindAccepted();
                case KEPT -> say.kindKept();
            };
        }

        private String act(Click.Act act) {
            return switch (act) {
                case RELOAD -> say.clickReload();
                case LANGUAGE -> say.clickLanguage();
                case CHOOSE -> say.clickChoose();
                case CANCEL -> say.clickCancel();
                case KEEP -> say.clickKeep();
                case ACCEPT -> say.clickAccept();
                case ASK -> say.clickAsk();
                case SEE_OFFER -> say.clickSeeOffer();
                case UNDO -> say.clickUndo();
                case REFUSED -> say.clickRefused();
            };
        }
    }
}
