package io.leavewell.customer;

import io.leavewell.audit.Audit;
import io.leavewell.web.Actor;
import io.leavewell.web.Allowed;
import io.leavewell.web.Csv;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of customers, and the same list as a file. */
@Path(Paths.ALL)
@Allowed(Role.VIEWER)
@Produces(MediaType.TEXT_HTML)
class CustomersResource {

    /** Rows of a file that are in memory at once. */
    private static final int CHUNK = 1_000;

    @Inject
    CustomersList customers;

    @Inject
    Directory directory;

    @Inject
    Tabs tabs;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri);
        return query.wantsCsv()
                ? csv(query, current.get())
                : workspace.page(page(query, current.get()).render());
    }

    private CustomersPage page(Query query, Actor actor) {
        var reader = workspace.reader();
        var filters = new CustomersPage.Filters(
                directory.plans(), directory.statuses(reader.language()), Countries.in(reader));
        return new CustomersPage(
                workspace.desk(), tabs.at(Paths.ALL), customers.listing(query, actor), filters, actor.seesPeople());
    }

    private Response csv(Query query, Actor actor) {
        audit.note(CustomerAct.LISTED, CustomerAct.KIND, "all", null, null);
        var say = Messages.in(actor.reader().language(), CustomerMessages.class);
        var head = List.of(
                say.externalId(),
                say.name(),
                say.email(),
                say.plan(),
                say.status(),
                say.revenue(),
                say.country(),
                say.since());
        return Csv.of("customers.csv", head, rows(customers.all(query, actor), actor));
    }

    /** Each chunk is read when it is about to be sent. */
    private Stream<List<String>> rows(List<UUID> ids, Actor actor) {
        return IntStream.range(0, (ids.size() + CHUNK - 1) / CHUNK)
                .mapToObj(number -> ids.subList(number * CHUNK, Math.min(ids.size(), (number + 1) * CHUNK)))
                .flatMap(chunk -> QuarkusTransaction.requiringNew().call(() -> customers.cells(chunk, actor)).stream());
    }
}
