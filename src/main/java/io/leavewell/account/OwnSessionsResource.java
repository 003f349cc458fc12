package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/** An operator's own sessions, to be ended from here when a device is lost. */
@Allowed(Role.VIEWER)
@Path(OwnSessionsResource.PATH)
@Produces(MediaType.TEXT_HTML)
@Transactional
class OwnSessionsResource {

    static final String PATH = OwnResource.PATH + "/sessions";
    static final String ID = "{session: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    @Inject
    Present present;

    @Inject
    Sessions sessions;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    public Response list() {
        var rows = OperatorSession.openOf(present.operator(), clock.instant()).stream()
                .map(session -> SessionRow.of(session, present.session(), workspace.reader()))
                .toList();
        return workspace.page(new SessionsPage(workspace.desk(), rows).render());
    }

    @POST
    @Path("/" + ID + "/end")
    public Response end(@PathParam("session") UUID session) {
        var operator = present.operator();
        sessions.end(OperatorSession.of(session, operator).orElseThrow(NotFoundException::new));
        note(operator);
        return workspace.to(PATH, Say.to(workspace.reader()).sessionEnded());
    }

    @POST
    @Path("/others/end")
    public Response endOthers() {
        var operator = present.operator();
        var many = sessions.endAllBut(present.session(), operator);
        note(operator);
        return workspace.to(PATH, Say.to(workspace.reader()).sessionsEnded(many));
    }

    private void note(Operator operator) {
        audit.note(PeopleAct.SESSION_ENDED, "operator", operator.id().toString(), null, null);
    }
}
