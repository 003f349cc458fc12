package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Flows;
import io.leavewell.cancellation.Replay;
import io.leavewell.cancellation.ReplayReport;
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
        var report = report(flow, days(days));
        return workspace.page(
                ReplayPage.of(workspace.desk(), report, flow, saving.words()).render());
    }

    private ReplayReport report(Flow draft, int days) {
        try {
            return replay.of(draft, days);
        } catch (Flows.Broken inForce) {
            throw new Unreadable(inForce.getMessage(), inForce);
        }
    }

    private static int days(String typed) {
        var days = Numbers.read(typed);
        return ReplayPage.PERIODS.contains(days) ? days : USUAL_DAYS;
    }
}
