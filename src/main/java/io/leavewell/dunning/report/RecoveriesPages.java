package io.leavewell.dunning.report;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Decline;
import io.leavewell.billing.Plan;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Shown;
import io.leavewell.dunning.Naming;
import io.leavewell.dunning.Recovery;
import io.leavewell.web.Csv;
import io.leavewell.web.Listing;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the list of failed payments, as a page and as a file. */
@ApplicationScoped
class RecoveriesPages {

    private static final List<String> HEAD = List.of(
            "id",
            "customer",
            "name",
            "plan",
            "owed",
            "recovered",
            "currency",
            "cause",
            "since",
            "ended",
            "ending",
            "next",
            "next_at");

    @Inject
    Workspace workspace;

    @Inject
    Board board;

    @Inject
    Mailing mailing;

    @Inject
    Catalogue catalogue;

    TemplateInstance list(Query query) {
        var failed = board.page(query);
        var people = people(failed);
        var rows =
                failed.stream().map(one -> row(one, people.get(one.customer()))).toList();
        return new RecoveriesPage(
                        workspace.desk(),
                        Tabs.at(RecoveriesDoor.PATH, say()),
                        mailing.underWay(workspace.reader()).map(this::letters).orElse(null),
                        new Listing<>(rows, board.count(query), query),
                        states(),
                        causes(),
                        plans())
                .render();
    }

    Response file(Query query) {
        var failed = board.all(query);
        var people = people(failed);
        return Csv.of(
                "failed-payments.csv",
                HEAD,
                failed.stream().map(one -> cells(one, people.get(one.customer()))).toList().stream());
    }

    String plan(String code) {
        return catalogue.plan(code).map(Plan::name).orElse(code);
    }

    Map<UUID, Shown> shown(Collection<UUID> customers) {
        return Customer.at(customers).stream()
                .collect(Collectors.toMap(
                        Customer::id, one -> new Shown(one, workspace.desk().actor())));
    }

    private Map<UUID, Shown> people(List<Failed> failed) {
        return shown(failed.stream().map(Failed::customer).collect(Collectors.toSet()));
    }

    private RecoveriesPage.Letters letters(Mailing.Progress progress) {
        var reader = workspace.reader();
        var words = say().lettersToday(
                        reader.number(progress.written()),
                        reader.number(progress.all()),
                        reader.number(progress.sent()));
        return new RecoveriesPage.Letters(words, progress.percent());
    }

    private RecoveriesPage.Row row(Failed one, Shown customer) {
        var reader = workspace.reader();
        var say = say();
        return new RecoveriesPage.Row(
                RecoveriesDoor.PATH + "/" + one.id(),
                customer.title(),
                plan(one.plan()),
                reader.money(one.end().isPresent() ? one.came() : one.owes()),
                Naming.of(one.cause(), reader.language()),
                reader.day(one.since()),
                one.end()
                        .map(end -> Naming.of(end, reader.language()) + ", "
                                + one.closed().map(reader::day).orElse(""))
                        .orElse(""),
                one.next() == null ? "" : say.step(one.next(), one.tone() == null ? "" : one.tone()),
                one.when().map(reader::moment).orElse(""));
    }

    private List<String> cells(Failed one, Shown customer) {
        return List.of(
                one.id().toString(),
                customer.externalId(),
                customer.name(),
                one.plan(),
                one.owes().amount().toPlainString(),
                one.came().amount().toPlainString(),
                one.currency(),
                one.decline(),
                one.since().toString(),
                one.closed().map(Object::toString).orElse(""),
                one.ending() == null ? "" : one.ending(),
                one.next() == null ? "" : one.next(),
                one.when().map(Object::toString).orElse(""));
    }

    private List<Option> states() {
        var language = workspace.reader().language();
        return Stream.concat(
                        Arrays.stream(Recovery.Ending.values())
                                .map(end -> new Option(end.name(), Naming.of(end, language))),
                        Stream.of(new Option("closed", say().closedOnes()), new Option("all", say().allOnes())))
                .toList();
    }

    private List<Option> causes() {
        var language = workspace.reader().language();
        return Arrays.stream(Decline.values())
                .map(cause -> new Option(cause.name(), Naming.of(cause, language)))
                .toList();
    }

    private List<Option> plans() {
        return catalogue.plans().stream()
                .map(plan -> new Option(plan.code(), plan.name()))
                .toList();
    }

    RecoveryMessages say() {
        return Messages.in(workspace.reader().language(), RecoveryMessages.class);
    }
}
