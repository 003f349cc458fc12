package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Replay;
import io.leavewell.web.Allowed;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Puts those who left lately to the draft's rules. */
@Path("/workspace/flow/replay")
@Allowed(Role.VIEWER)
class ReplayResource {

    private static final int USUAL_DAYS = 90;

    @Inject
    FlowDesk desk;

    @Inject
    Replay replay;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @GET
    public Response show(@QueryParam("days") String days) {
        var flow = desk.drafted().flow();
        var report = replay.of(flow, days(days));
        return workspace.page(
                ReplayPage.of(workspace.desk(), report, flow, saving.words()).render());
    }

    private static int days(String typed) {
        var days = Numbers.read(typed);
        return ReplayPage.PERIODS.contains(days) ? days : USUAL_DAYS;
    }
}
