package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Leaving the workspace: the session ends on the server, not only in the browser. */
@Allowed(Role.VIEWER)
@Path(SignOutResource.PATH)
class SignOutResource {

    static final String PATH = "/workspace/sign-out";

    @Inject
    Present present;

    @Inject
    CurrentActor current;

    @Inject
    SessionCookie cookie;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response leave() {
        var who = current.get();
        OperatorSession.<OperatorSession>findById(present.session()).end(who.id(), clock.instant());
        audit.note(PeopleAct.SIGNED_OUT, "operator", who.id().toString(), null, null);
        var said = Messages.in(workspace.reader().language(), AccountMessages.class)
                .signedOut();
        return Response.fromResponse(workspace.to(SignInResource.PATH, said))
                .cookie(cookie.none())
                .build();
    }
}
