package io.leavewell.cancellation;

import io.leavewell.customer.Shown;
import io.leavewell.customer.Tabs;
import io.leavewell.web.Allowed;
import io.leavewell.web.Csv;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
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

/** What is to be refunded, as a page and as a file (T-L9). */
@Path(OperatorPaths.REFUNDS)
@Allowed(Role.VIEWER)
@Produces(MediaType.TEXT_HTML)
class RefundsResource {

    @Inject
    Tabs tabs;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @GET
    @Transactional
    public Response list(@Context UriInfo uri) {
        var slipped = Slipped.all();
        return Query.of(uri).wantsCsv() ? csv(slipped) : page(slipped);
    }

    private Response page(List<Slipped> slipped) {
        var rows = slipped.stream().map(this::row).toList();
        return workspace.page(new RefundsPage(workspace.desk(), tabs.at(OperatorPaths.REFUNDS), rows).render());
    }

    private Response csv(List<Slipped> slipped) {
        var say = Messages.in(workspace.reader().language(), RelayMessages.class);
        var head = List.of(
                say.evidenceReference(),
                say.refundRequested(),
                say.refundCharged(),
                say.refundInvoice(),
                say.refundAmount());
        var rows = slipped.stream().map(RefundsResource::cells).toList();
        return Csv.of("refunds.csv", head, rows.stream());
    }

    private RefundsPage.Row row(Slipped slipped) {
        var reader = workspace.reader();
        var outcome = slipped.outcome();
        var customer = outcome.subscription().customer();
        return new RefundsPage.Row(
                OperatorPaths.customer(customer.id()),
                new Shown(customer, current.get()).title(),
                OperatorPaths.visit(customer.id(), outcome.visit()),
                outcome.reference(),
                reader.moment(outcome.receivedAt()),
                reader.moment(slipped.invoice().issuedAt()),
                slipped.invoice().number(),
                reader.money(slipped.invoice().kept()));
    }

    private static List<String> cells(Slipped slipped) {
        var kept = slipped.invoice().kept();
        return List.of(
                slipped.outcome().reference(),
                slipped.outcome().receivedAt().toString(),
                slipped.invoice().issuedAt().toString(),
                slipped.invoice().number(),
                kept.amount() + " " + kept.currency());
    }
}
