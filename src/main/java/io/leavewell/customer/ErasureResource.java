package io.leavewell.customer;

import io.leavewell.web.Allowed;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Erasing a person: first it is said what that means, then it is done (T-P2). */
@Path(Paths.ONE + "/erasure")
@Allowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
class ErasureResource {

    @Inject
    Erasure erasure;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @GET
    public Response ask(@PathParam("id") UUID id) {
        var customer = QuarkusTransaction.requiringNew().call(() -> CustomerResource.customer(id));
        var shown = new Shown(customer, current.get());
        return workspace.page(ErasurePage.of(workspace.desk(), shown, erasure.rehearsed(customer))
                .render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response erase(@PathParam("id") UUID id) {
        var customer = CustomerResource.customer(id);
        erasure.of(customer);
        var say = Messages.in(workspace.reader().language(), CustomerMessages.class);
        return workspace.to(Paths.of(customer), say.erasedNow());
    }
}
