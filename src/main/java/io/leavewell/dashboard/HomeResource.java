package io.leavewell.dashboard;

import io.leavewell.web.Allowed;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where operators begin their day. */
@Allowed(Role.VIEWER)
@Path(Workspace.PATH)
@Transactional
class HomeResource {

    @Inject
    Workspace workspace;

    @Inject
    Today today;

    @Inject
    Glance glance;

    @GET
    public Response home() {
        var desk = workspace.desk();
        var reader = workspace.reader();
        var say = Messages.in(reader.language(), DashboardMessages.class);
        var page = new HomePage(
                desk,
                say.greeting(desk.actor().name()),
                today.calls(desk.actor()),
                today.steps(desk.actor()),
                glance.figures(reader),
                glance.reasons(reader));
        return workspace.page(page.render());
    }
}
