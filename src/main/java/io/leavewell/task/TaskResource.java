package io.leavewell.task;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
import io.leavewell.web.Problem;
import io.leavewell.web.Query;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What people of the team have to do, and how it ended. */
@Allowed(Role.VIEWER)
@Path(TaskResource.PATH)
@Transactional
class TaskResource {

    static final String PATH = Workspace.PATH + "/tasks";

    private static final String ONE = "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final int LONGEST = 1_000;

    @Inject
    Workspace workspace;

    @Inject
    TaskPages pages;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri);
        return query.wantsCsv() ? pages.file(query) : workspace.page(pages.list(query));
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("id") UUID id) {
        return workspace.page(pages.one(task(id), "", List.of()));
    }

    /** Who comes second is shown how the first one ended it. */
    @POST
    @Path(ONE + "/outcome")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, byte[] body) {
        var task = task(id).hold();
        var outcome = Form.of(body).typed("outcome");
        var problem = outcome.isBlank()
                ? say().outcomeMissing()
                : outcome.length() > LONGEST ? say().outcomeTooLong(LONGEST) : "";
        if (!task.isOpen()) {
            return workspace.to(PATH + "/" + id, say().closedBefore());
        } else if (!problem.isEmpty()) {
            return workspace.wrong(pages.one(task, outcome, List.of(new Problem("outcome", problem))));
        }
        task.close(outcome.strip(), workspace.desk().actor().name(), clock.instant());
        audit.note(TaskAct.CLOSED, "task", id.toString(), "open", "closed");
        return workspace.to(PATH, say().closedNow());
    }

    private static Task task(UUID id) {
        return Task.<Task>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private TaskMessages say() {
        return Messages.in(workspace.reader().language(), TaskMessages.class);
    }
}
