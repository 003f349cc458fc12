package io.leavewell.cancellation;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Json;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The evidence of a visit, as a page and as JSON; that it was read is noted (T-L11, T-P6). */
@Path(OperatorPaths.CUSTOMERS + "/{customer}/visits/{visit}")
@Allowed(Role.VIEWER)
class VisitResource {

    @Inject
    VisitPages pages;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response show(@PathParam("customer") UUID customer, @PathParam("visit") UUID visit) {
        return workspace.page(pages.of(read(customer, visit)).render());
    }

    /** Nothing in it is masked, so only who may see people may have it. */
    @GET
    @Path("/evidence")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Response json(@PathParam("customer") UUID customer, @PathParam("visit") UUID visit) {
        if (!current.get().seesPeople()) {
            throw new ForbiddenException();
        }
        return Response.ok(Json.write(Evidence.of(read(customer, visit)))).build();
    }

    private Visit read(UUID customer, UUID visit) {
        var found = Visit.of(visit, customer).orElseThrow(NotFoundException::new);
        audit.read(RelayAct.READ, RelayAct.READ.kind(), visit.toString());
        return found;
    }
}
