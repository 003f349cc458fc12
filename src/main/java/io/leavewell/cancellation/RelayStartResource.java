package io.leavewell.cancellation;

import io.leavewell.billing.Subscription;
import io.leavewell.customer.Shown;
import io.leavewell.web.Allowed;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
import io.leavewell.web.Problem;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Where an operator begins to go through the flow for a customer. */
@Path(OperatorPaths.CUSTOMERS + "/{customer}/relay/{subscription}")
@Allowed(Role.EDITOR)
@Produces(MediaType.TEXT_HTML)
class RelayStartResource {

    @Inject
    Relaying relaying;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @GET
    @Transactional
    public Response ask(@PathParam("customer") UUID customer, @PathParam("subscription") UUID subscription) {
        return workspace.page(page(subscription(customer, subscription), RelayForm.empty(), List.of())
                .render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response begin(
            @PathParam("customer") UUID customer, @PathParam("subscription") UUID subscription, byte[] body) {
        var about = subscription(customer, subscription);
        var form = RelayForm.of(Form.of(body));
        var problems = form.problems(say());
        if (!problems.isEmpty()) {
            return workspace.wrong(page(about, form, problems).render());
        }
        return Response.seeOther(URI.create(OperatorPaths.relay(customer, relaying.begin(about, form))))
                .build();
    }

    private RelayStartPage page(Subscription subscription, RelayForm form, List<Problem> problems) {
        return new RelayStartPage(
                workspace.desk(),
                OperatorPaths.customer(subscription.customer().id()),
                new Shown(subscription.customer(), current.get()).title(),
                subscription.terms().plan().name(),
                RelayStartPage.ways(form, say()),
                form.note(),
                problems);
    }

    private RelayMessages say() {
        return Messages.in(workspace.reader().language(), RelayMessages.class);
    }

    private static Subscription subscription(UUID customer, UUID subscription) {
        return Subscription.<Subscription>findByIdOptional(subscription)
                .filter(one -> one.customer().id().equals(customer) && !one.isEnded())
                .orElseThrow(NotFoundException::new);
    }
}
