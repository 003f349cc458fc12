package io.leavewell.dunning.report;

import io.leavewell.customer.Shown;
import io.leavewell.web.Allowed;
import io.leavewell.web.Csv;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows who would get what when; nothing is written. */
@Allowed(Role.VIEWER)
@Path(Tabs.SIMULATION)
@Transactional
class SimulationResource {

    private static final int SHOWN = 500;
    private static final List<String> HEAD =
            List.of("at", "kind", "tone", "customer", "name", "plan", "amount", "currency", "foreseen", "remark");

    @Inject
    Workspace workspace;

    @Inject
    RecoveriesPages list;

    @Inject
    Simulation simulation;

    @GET
    public Response simulate(@Context UriInfo uri) {
        var coming = simulation.run();
        return Query.of(uri).wantsCsv() ? file(coming) : workspace.page(page(coming));
    }

    private TemplateInstance page(List<Coming> coming) {
        var say = list.say();
        var reader = workspace.reader();
        var first = coming.stream().limit(SHOWN).toList();
        var people = people(first);
        var days = first.stream()
                .collect(Collectors.groupingBy(one -> reader.day(one.at()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new SimulationPage.Day(
                        day.getKey(),
                        day.getValue().stream()
                                .map(one -> row(one, people.get(one.customer())))
                                .toList()))
                .toList();
        return new SimulationPage(
                        workspace.desk(),
                        Tabs.at(Tabs.SIMULATION, say),
                        days,
                        say.simulationLead(Simulation.DAYS),
                        coming.size() > SHOWN ? say.more(SHOWN, coming.size()) : "",
                        Tabs.SIMULATION + "?csv=1")
                .render();
    }

    private SimulationPage.Row row(Coming one, Shown customer) {
        var reader = workspace.reader();
        return new SimulationPage.Row(
                reader.moment(one.at()),
                list.say().step(one.kind().name(), one.code()),
                customer.title(),
                one.isForeseen() ? customer.path() : RecoveriesDoor.PATH + "/" + one.recovery(),
                list.plan(one.plan()),
                reader.money(one.money()),
                remark(one));
    }

    private String remark(Coming one) {
        return Stream.of(
                        one.isForeseen() ? list.say().foreseen() : "",
                        one.remark().isEmpty() ? "" : list.say().result(one.remark()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Response file(List<Coming> coming) {
        var people = people(coming);
        var rows = coming.stream()
                .map(one -> cells(one, people.get(one.customer())))
                .toList();
        return Csv.of("simulation.csv", HEAD, rows.stream());
    }

    private static List<String> cells(Coming one, Shown customer) {
        return List.of(
                one.at().toString(),
                one.kind().name(),
                one.code(),
                customer.externalId(),
                customer.name(),
                one.plan(),
                one.money().amount().toPlainString(),
                one.money().currency().getCurrencyCode(),
                String.valueOf(one.isForeseen()),
                one.remark());
    }

    private Map<UUID, Shown> people(List<Coming> coming) {
        return list.shown(coming.stream().map(Coming::customer).collect(Collectors.toSet()));
    }
}
