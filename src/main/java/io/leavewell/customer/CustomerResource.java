package io.leavewell.customer;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;

/** One customer's page, their file, and their objection to profiling. */
@Path(Paths.ONE)
@Allowed(Role.VIEWER)
@Produces(MediaType.TEXT_HTML)
class CustomerResource {

    @Inject
    CustomerPages pages;

    @Inject
    Export export;

    @Inject
    Audit audit;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(@PathParam("id") UUID id, @Context UriInfo uri) {
        var customer = customer(id);
        audit.read(CustomerAct.READ, CustomerAct.KIND, id.toString());
        return workspace.page(pages.of(customer, Query.of(uri)).render());
    }

    /** Nothing in it is masked, so only who may see people may have it. */
    @GET
    @Path("/export")
    @Allowed(Role.EDITOR)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Response export(@PathParam("id") UUID id) {
        if (!current.get().seesPeople()) {
            throw new ForbiddenException();
        }
        return Response.ok(export.of(customer(id)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"customer-" + id + ".json\"")
                .build();
    }

    @POST
    @Path("/objection")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response object(@PathParam("id") UUID id) {
        var customer = customer(id);
        customer.object(clock.instant());
        audit.note(CustomerAct.OBJECTED, CustomerAct.KIND, id.toString(), null, null);
        return workspace.to(Paths.of(customer), say().objectionNoted());
    }

    @POST
    @Path("/objection/end")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response liftObjection(@PathParam("id") UUID id) {
        var customer = customer(id);
        var since = customer.objectedAt().orElse(null);
        customer.liftObjection();
        audit.note(CustomerAct.OBJECTION_LIFTED, CustomerAct.KIND, id.toString(), since, null);
        return workspace.to(Paths.of(customer), say().objectionLifted());
    }

    static Customer customer(UUID id) {
        return Customer.at(id).orElseThrow(NotFoundException::new);
    }

    private CustomerMessages say() {
        return Messages.in(workspace.reader().language(), CustomerMessages.class);
    }
}
