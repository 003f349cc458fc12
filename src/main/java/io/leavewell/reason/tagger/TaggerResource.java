package io.leavewell.reason.tagger;

import io.leavewell.audit.Audit;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Rereadings;
import io.leavewell.web.Allowed;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.leavewell.work.Jobs;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Has the tagger learn, and history read again. */
@Allowed(Role.VIEWER)
@Path(TaggerResource.PATH)
@Transactional
class TaggerResource {

    static final String PATH = ReasonsTabs.PATH + "/tagger";

    @Inject
    Workspace workspace;

    @Inject
    TaggerPages pages;

    @Inject
    Rereadings rereadings;

    @Inject
    LearningJob learning;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    public Response show() {
        return workspace.page(pages.page().render());
    }

    @POST
    @Path("/learning")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response learn() {
        var by = workspace.desk().actor().name();
        jobs.plan(learning, "asked", new LearningJob.Order(by), clock.instant());
        audit.note(LearnAct.LEARNED, "tagger", "corrections", null, null);
        return workspace.to(PATH, say().learningNow());
    }

    @POST
    @Path("/history")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAgain() {
        rereadings.begin();
        return workspace.to(PATH, say().historyBegun());
    }

    @POST
    @Path("/history/stop")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop() {
        rereadings.stop();
        return workspace.to(PATH, say().historyHalted());
    }

    @POST
    @Path("/history/resumption")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume() {
        rereadings.resume();
        return workspace.to(PATH, say().historyBegun());
    }

    private TaggerMessages say() {
        return Messages.in(workspace.reader().language(), TaggerMessages.class);
    }
}
