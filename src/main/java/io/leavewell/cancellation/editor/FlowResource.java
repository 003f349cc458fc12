package io.leavewell.cancellation.editor;

import io.leavewell.web.Allowed;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The editor's front page. */
@Path("/workspace/flow")
@Allowed(Role.VIEWER)
class FlowResource {

    @Inject
    FlowDesk desk;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @GET
    public Response show() {
        var inForce = desk.inForce();
        var overview = new Overview(workspace.desk(), desk.drafted(), saving.words());
        return workspace.page(
                overview.page(inForce, desk.version(inForce.version())).render());
    }
}
