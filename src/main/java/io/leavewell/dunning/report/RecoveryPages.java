package io.leavewell.dunning.report;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Invoice;
import io.leavewell.customer.Shown;
import io.leavewell.dunning.DunningLinks;
import io.leavewell.dunning.Naming;
import io.leavewell.dunning.Recovery;
import io.leavewell.dunning.Step;
import io.leavewell.mail.Letter;
import io.leavewell.web.Filled;
import io.leavewell.web.Masking;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the page of one recovery. */
@ApplicationScoped
class RecoveryPages {

    @Inject
    Workspace workspace;

    @Inject
    RecoveriesPages list;

    @Inject
    DunningLinks links;

    @Inject
    Charging charging;

    TemplateInstance page(Recovery recovery) {
        return page(recovery, Filled.empty().and("amount", owed(recovery)));
    }

    TemplateInstance page(Recovery recovery, Filled form) {
        var desk = workspace.desk();
        var shown = new Shown(recovery.subscription().customer(), desk.actor());
        var isEditor = desk.actor().may(Role.EDITOR);
        return new RecoveryPage(
                        desk,
                        RecoveriesDoor.PATH + "/" + recovery.id(),
                        shown.title(),
                        shown.path(),
                        recovery.isOpen(),
                        state(recovery),
                        facts(recovery),
                        steps(recovery),
                        attempts(recovery),
                        recovery.invoices().stream().map(this::invoice).toList(),
                        owed(recovery),
                        recovery.isOpen() && isEditor ? links.toPay(recovery) : "",
                        recovery.isOpen() && isEditor && !charging.retriesItself(),
                        form)
                .render();
    }

    static String owed(Recovery recovery) {
        return recovery.owed().amount().toPlainString();
    }

    private String state(Recovery recovery) {
        return recovery.ending()
                .map(ending -> Naming.of(ending, reader().language()))
                .orElseGet(() -> list.say().open());
    }

    private List<RecoveryPage.Fact> facts(Recovery recovery) {
        var say = list.say();
        var facts = new ArrayList<RecoveryPage.Fact>();
        facts.add(new RecoveryPage.Fact(say.plan(), list.plan(recovery.subscribed())));
        facts.add(new RecoveryPage.Fact(say.owed(), reader().money(recovery.owed())));
        facts.add(new RecoveryPage.Fact(say.recovered(), reader().money(recovery.recovered())));
        facts.add(new RecoveryPage.Fact(say.cause(), Naming.of(recovery.decline(), reader().language())));
        facts.add(new RecoveryPage.Fact(say.since(), reader().moment(recovery.openedAt())));
        recovery.nextTry().ifPresent(at -> facts.add(new RecoveryPage.Fact(say.providerTries(), reader().moment(at))));
        recovery.promisedOn().ifPresent(day -> facts.add(new RecoveryPage.Fact(say.promised(), reader().day(day))));
        facts.add(new RecoveryPage.Fact(
                say.followedBy(),
                say.version(recovery.plan().schedule(), recovery.plan().campaign())
                        + (recovery.plan().heldOut() ? " · " + say.heldOut() : "")));
        recovery.paidBy().ifPresent(by -> facts.add(new RecoveryPage.Fact(say.paidBy(), say.origin(by.name()))));
        return facts;
    }

    private List<RecoveryPage.StepRow> steps(Recovery recovery) {
        var steps = Step.of(recovery);
        var next = steps.stream().filter(step -> step.takenAt().isEmpty()).findFirst();
        return steps.stream()
                .map(step -> new RecoveryPage.StepRow(
                        list.say()
                                .step(
                                        step.kind().name(),
                                        step.tone().map(Enum::name).orElse("")),
                        reader().moment(step.dueAt()),
                        step.takenAt().map(reader()::moment).orElse(""),
                        cameOf(step),
                        next.filter(step::equals).isPresent()))
                .toList();
    }

    /** What became of a letter is said by where it stands now. */
    private String cameOf(Step step) {
        var result = step.result().map(one -> list.say().result(one.name())).orElse("");
        return step.result().filter(Step.Result.POSTED::equals).isEmpty()
                ? result
                : Letter.about(step.id()).stream()
                        .findFirst()
                        .map(letter -> list.say().letterState(letter.state().name())
                                + letter.why()
                                        .map(why -> ": " + Masking.words(why))
                                        .orElse(""))
                        .orElse(result);
    }

    private List<RecoveryPage.AttemptRow> attempts(Recovery recovery) {
        return recovery.invoices().stream()
                .flatMap(invoice -> Attempt.of(invoice).stream())
                .sorted(Comparator.comparing(Attempt::at).reversed())
                .map(one -> new RecoveryPage.AttemptRow(
                        reader().moment(one.at()),
                        list.say().origin(one.origin().name()),
                        reader().money(one.amount()),
                        one.decline()
                                .map(decline -> Naming.of(decline, reader().language()))
                                .orElseGet(() -> list.say().came()),
                        one.succeeded()))
                .toList();
    }

    private RecoveryPage.InvoiceRow invoice(Invoice invoice) {
        return new RecoveryPage.InvoiceRow(
                invoice.number(),
                reader().day(invoice.issuedAt()),
                reader().money(invoice.total()),
                reader().money(invoice.owed()),
                list.say().invoiceState(invoice.state().name()));
    }

    private Reader reader() {
        return workspace.reader();
    }
}
