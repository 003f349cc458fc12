package io.leavewell.account;

import io.leavewell.web.Allowed;
import io.leavewell.web.Csv;
import io.leavewell.web.Listing;
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
import java.time.Clock;
import java.util.List;

/** The list of the team. */
@Allowed(Role.ADMIN)
@Path(PeopleResource.PATH)
@Produces(MediaType.TEXT_HTML)
@Transactional
class PeopleResource {

    static final String PATH = "/workspace/people";

    @Inject
    Workspace workspace;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.TEXT_HTML, "text/csv"})
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var found = Team.found(query);
        return query.wantsCsv() ? csv(found) : page(found, query);
    }

    private Response page(List<Operator> found, Query query) {
        var reader = workspace.reader();
        var rows = found.stream()
                .skip(query.first())
                .limit(Listing.SIZE)
                .map(operator -> PersonRow.of(operator, reader))
                .toList();
        var invitations = Invitation.open().stream()
                .map(invitation -> InvitationRow.of(invitation, clock.instant(), reader))
                .toList();
        var listing = new Listing<>(rows, found.size(), query);
        return workspace.page(new PeoplePage(workspace.desk(), listing, invitations).render());
    }

    private Response csv(List<Operator> found) {
        var reader = workspace.reader();
        var say = Say.to(reader);
        var head = List.of(
                say.personName(),
                say.email(),
                say.role(),
                say.seesPeople(),
                say.secondFactor(),
                say.lastSeen(),
                say.state());
        var rows = found.stream()
                .map(operator -> PersonRow.of(operator, reader).cells(say))
                .toList();
        return Csv.of("people.csv", head, rows.stream());
    }
}
