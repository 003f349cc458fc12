package io.leavewell.customer;

import io.leavewell.audit.Audit;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Priority;
import io.leavewell.mail.Suppressions;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** The letters to one customer: why each was sent or was not, what comes next, and what they want no more (T-M6). */
@Path(Paths.LETTERS)
@Allowed(Role.VIEWER)
@Produces(MediaType.TEXT_HTML)
@Transactional
class CorrespondenceResource {

    @Inject
    CorrespondencePages pages;

    @Inject
    Suppressions suppressions;

    @Inject
    Audit audit;

    @Inject
    Workspace workspace;

    @GET
    public Response all(@PathParam("id") UUID id, @Context UriInfo uri) {
        var customer = CustomerResource.customer(id);
        audit.read(CustomerAct.READ, CustomerAct.KIND, id.toString());
        return workspace.page(pages.of(customer, Query.of(uri)).render());
    }

    @GET
    @Path("/{letter}")
    public Response one(@PathParam("id") UUID id, @PathParam("letter") UUID letter) {
        var customer = CustomerResource.customer(id);
        var theirs = Letter.of(letter)
                .filter(found -> found.recipient().key().equals(customer.externalId()))
                .orElseThrow(NotFoundException::new);
        audit.read(CustomerAct.READ, CustomerAct.KIND, id.toString());
        return workspace.page(pages.of(customer, theirs).render());
    }

    /** Has letters go to their address again, since it was mended. */
    @POST
    @Path("/address")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(@PathParam("id") UUID id) {
        var customer = CustomerResource.customer(id);
        if (customer.email().filter(suppressions::lift).isPresent()) {
            audit.note(CustomerAct.ADDRESS_LIFTED, CustomerAct.KIND, id.toString(), "bounced", null);
        }
        return to(customer, say().addressLifted());
    }

    @POST
    @Path("/wishes")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response optOut(@PathParam("id") UUID id, byte[] body) {
        var customer = CustomerResource.customer(id);
        var topic = topic(body);
        if (!suppressions.hasOptedOut(customer.externalId(), topic)) {
            suppressions.optOut(customer.externalId(), topic);
            audit.note(CustomerAct.OPTED_OUT, CustomerAct.KIND, id.toString(), null, topic);
        }
        return to(customer, say().wishNoted());
    }

    @POST
    @Path("/wishes/end")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response optIn(@PathParam("id") UUID id, byte[] body) {
        var customer = CustomerResource.customer(id);
        var topic = topic(body);
        if (suppressions.optIn(customer.externalId(), topic)) {
            audit.note(CustomerAct.OPTED_IN, CustomerAct.KIND, id.toString(), topic, null);
        }
        return to(customer, say().wishEnded());
    }

    /** Only who altered the form names another. */
    private static Priority topic(byte[] body) {
        return Form.of(body).text("topic").flatMap(CorrespondencePages::topic).orElseThrow(NotFoundException::new);
    }

    private Response to(Customer customer, String said) {
        return workspace.to(Paths.lettersOf(customer), said);
    }

    private CorrespondenceMessages say() {
        return Messages.in(workspace.reader().language(), CorrespondenceMessages.class);
    }
}
