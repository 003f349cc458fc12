package io.leavewell.cancellation.editor;

import io.leavewell.reason.Reason;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The reasons among which customers choose. */
@Path("/workspace/flow/reasons")
@Allowed(Role.VIEWER)
class ReasonResource {

    @Inject
    FlowDesk desk;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @GET
    @Path("/new")
    @Allowed(Role.EDITOR)
    public Response unused() {
        return workspace.page(
                NewReasonPage.of(workspace.desk(), desk.drafted().flow()).render());
    }

    @GET
    @Path("/{code}")
    public Response show(@PathParam("code") String code) {
        var reason = reason(code);
        var drafted = desk.drafted();
        var sheet = Sheet.of(Part.reason(reason), drafted, Map.of("active", "true"));
        return workspace.page(page(reason, drafted, sheet));
    }

    @POST
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response save(@PathParam("code") String code, byte[] body) {
        var reason = reason(code);
        var drafted = desk.drafted();
        var reading = new Reading(Filled.of(Form.of(body)), workspace.reader());
        var read = ReasonForm.read(reason, drafted.flow(), reading, workspace.reader());
        return saving.save(
                Part.reason(reason), reading, flow -> Edits.reason(flow, read), sheet -> page(reason, drafted, sheet));
    }

    @POST
    @Path("/{code}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response remove(@PathParam("code") String code, byte[] body) {
        var reason = reason(code);
        return saving.remove(
                Part.reason(reason),
                Form.of(body),
                flow -> Edits.withoutReason(flow, reason),
                now -> page(reason, now, Sheet.left(Part.reason(reason), now)));
    }

    private TemplateInstance page(Reason reason, Drafted drafted, Sheet sheet) {
        return ReasonPage.of(workspace.desk(), reason, drafted.flow(), sheet, saving.words())
                .render();
    }

    private static Reason reason(String code) {
        return Reason.coded(code).orElseThrow(NotFoundException::new);
    }
}
