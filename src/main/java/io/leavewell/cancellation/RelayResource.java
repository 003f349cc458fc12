package io.leavewell.cancellation;

import io.leavewell.billing.Effects;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.InTime;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The page through which an operator goes for a customer, and what they press there. */
@Path(OperatorPaths.CUSTOMERS + "/{customer}/visits/{visit}/relay")
@Allowed(Role.EDITOR)
@Produces(MediaType.TEXT_HTML)
class RelayResource {

    @Inject
    Relaying relaying;

    @Inject
    RelayPages pages;

    @Inject
    Effects effects;

    @Inject
    Workspace workspace;

    @Inject
    InTime inTime;

    @GET
    public Response show(@PathParam("customer") UUID customer, @PathParam("visit") UUID visit) {
        return inTime.call(() -> workspace.page(pages.of(visit(customer, visit))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("customer") UUID customer, @PathParam("visit") UUID visit, byte[] body) {
        var submission = Submission.of(Form.of(body));
        var step = inTime.call(() -> relaying.step(visit(customer, visit), submission));
        step.effect().ifPresent(effects::tryNow);
        return inTime.call(() -> answer(step, visit(customer, visit)));
    }

    private Response answer(Step step, Visit visit) {
        return step.page()
                .map(page -> page.problems().isEmpty()
                        ? workspace.page(pages.asking(visit, page))
                        : workspace.wrong(pages.asking(visit, page)))
                .orElseGet(() -> workspace.page(pages.after(step, visit)));
    }

    /** A visit that the customer made is theirs alone. */
    private static Visit visit(UUID customer, UUID visit) {
        return Visit.of(visit, customer).filter(one -> one.relay().isPresent()).orElseThrow(NotFoundException::new);
    }
}
