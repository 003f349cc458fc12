package io.leavewell.cancellation.editor;

import io.leavewell.reason.Reason;
import io.leavewell.survey.Survey;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The order of the reasons: each press is one small change to it as it then is, so nobody overwrites another's. */
@Path("/workspace/flow/order")
@Allowed(Role.VIEWER)
class OrderResource {

    @Inject
    FlowDesk desk;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @GET
    public Response show() {
        var survey = desk.drafted().flow().survey();
        return workspace.page(OrderPage.of(workspace.desk(), survey).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response change(byte[] body) {
        var form = Form.of(body);
        form.text("up").flatMap(Reason::coded).ifPresent(reason -> move(reason, true));
        form.text("down").flatMap(Reason::coded).ifPresent(reason -> move(reason, false));
        form.text("order").ifPresent(this::list);
        return workspace.to(Part.ORDER.href(), saving.say().saved());
    }

    private void move(Reason reason, boolean up) {
        desk.change(Part.ORDER, flow -> Edits.moved(flow, reason, up));
    }

    private void list(String order) {
        var chosen = order.equals("as_listed") ? Survey.Order.AS_LISTED : Survey.Order.RANDOM;
        desk.change(Part.ORDER, flow -> Edits.order(flow, chosen));
    }
}
