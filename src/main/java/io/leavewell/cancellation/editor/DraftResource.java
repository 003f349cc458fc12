package io.leavewell.cancellation.editor;

import io.leavewell.edition.Stale;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The draft as a whole: taken elsewhere, or thrown away. */
@Path("/workspace/flow")
@Allowed(Role.VIEWER)
class DraftResource {

    @Inject
    FlowDesk desk;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @GET
    @Path("/definition.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response definition() {
        return Definition.file(desk.draft().definition(), "flow-draft.json");
    }

    @GET
    @Path("/discard")
    @Allowed(Role.EDITOR)
    public Response ask() {
        return workspace.page(page());
    }

    @POST
    @Path("/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response discard(byte[] body) {
        try {
            desk.discard(Numbers.read(Form.of(body).typed("revision")));
            return workspace.to(FlowDoor.PATH, saving.say().discarded());
        } catch (Stale by) {
            return workspace.conflict(page());
        }
    }

    private TemplateInstance page() {
        var drafted = desk.drafted();
        var inForce = desk.version(desk.inForce().version());
        var changes = Comparison.of(inForce, drafted.flow(), saving.words());
        return new DiscardPage(workspace.desk(), changes, drafted.draft().revision()).render();
    }
}
