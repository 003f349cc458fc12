package io.leavewell.account;

import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
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
import java.time.Clock;
import java.util.UUID;

/** What an admin decides about one person of the team. */
@Allowed(Role.ADMIN)
@Path(PeopleResource.PATH + "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PersonResource {

    @Inject
    Decisions decisions;

    @Inject
    Present present;

    @Inject
    Workspace workspace;

    @Inject
    Clock clock;

    @GET
    public Response show(@PathParam("id") UUID id) {
        var operator = Operator.of(id).orElseThrow(NotFoundException::new);
        return workspace.page(page(operator, grant(operator), Problems.none()).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@PathParam("id") UUID id, byte[] body) {
        var form = Form.of(body);
        var operator = held(id);
        var role = InvitationForm.role(form.typed("role"));
        var wanted = new PersonPage.Grant(role, form.has("people"));
        if (role == null) {
            return wrong(operator, wanted, Problems.with("role", say().roleMissing()));
        }
        try {
            decisions.grant(operator, wanted);
            return workspace.to(path(operator), say().saved());
        } catch (LastAdmin last) {
            return wrong(operator, wanted, Problems.with("role", say().lastAdmin()));
        }
    }

    @POST
    @Path("/disable")
    public Response disable(@PathParam("id") UUID id) {
        var operator = held(id);
        try {
            decisions.disable(operator);
            return workspace.to(path(operator), say().disabledNow(operator.name()));
        } catch (LastAdmin last) {
            return wrong(operator, grant(operator), Problems.with("disable", say().lastAdmin()));
        }
    }

    @POST
    @Path("/enable")
    public Response enable(@PathParam("id") UUID id) {
        var operator = held(id);
        decisions.enable(operator);
        return workspace.to(path(operator), say().enabledNow(operator.name()));
    }

    @POST
    @Path("/second-factor/remove")
    public Response removeSecondFactor(@PathParam("id") UUID id) {
        var operator = held(id);
        decisions.removeSecondFactor(operator);
        return workspace.to(path(operator), say().secondFactorRemoved());
    }

    @POST
    @Path("/sessions/end")
    public Response endSessions(@PathParam("id") UUID id) {
        var operator = held(id);
        return workspace.to(path(operator), say().sessionsEnded(decisions.endSessions(operator)));
    }

    @POST
    @Path("/sessions/" + OwnSessionsResource.ID + "/end")
    public Response endSession(@PathParam("id") UUID id, @PathParam("session") UUID session) {
        var operator = held(id);
        decisions.end(OperatorSession.of(session, operator).orElseThrow(NotFoundException::new));
        return workspace.to(path(operator), say().sessionEnded());
    }

    private Response wrong(Operator operator, PersonPage.Grant wanted, Problems problems) {
        return workspace.wrong(page(operator, wanted, problems).render());
    }

    private PersonPage page(Operator operator, PersonPage.Grant grant, Problems problems) {
        var reader = workspace.reader();
        var sessions = OperatorSession.openOf(operator, clock.instant()).stream()
                .map(session -> SessionRow.of(session, present.session(), reader))
                .toList();
        return new PersonPage(workspace.desk(), PersonRow.of(operator, reader), grant, sessions, problems);
    }

    private static PersonPage.Grant grant(Operator operator) {
        return new PersonPage.Grant(operator.role(), operator.seesPeople());
    }

    private static Operator held(UUID id) {
        return Operator.held(id).orElseThrow(NotFoundException::new);
    }

    private static String path(Operator operator) {
        return PeopleResource.PATH + "/" + operator.id();
    }

    private AccountMessages say() {
        return Say.to(workspace.reader());
    }
}
