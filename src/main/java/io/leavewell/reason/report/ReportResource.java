package io.leavewell.reason.report;

import io.leavewell.audit.Audit;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Reading;
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
import java.util.UUID;

/** The report, and what operators note beside it. */
@Allowed(Role.VIEWER)
@Path(ReasonsTabs.PATH)
@Transactional
class ReportResource {

    private static final int LONGEST = 80;

    @Inject
    Workspace workspace;

    @Inject
    ReportPages pages;

    @Inject
    ReportFile file;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    public Response report(@Context UriInfo uri) {
        var query = Query.of(uri);
        return query.wantsCsv()
                ? file.of(pages.rows(query))
                : workspace.page(pages.page(query).render());
    }

    @POST
    @Path("/marks")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(byte[] body) {
        var form = Filled.of(Form.of(body));
        var read = new Reading(form, workspace.reader());
        var words = read.neededLine("words", say().markWords(), LONGEST);
        var day = read.day("day", say().markDay());
        if (day.isEmpty() && read.isFine()) {
            read.refuse("day", say().markDayMissing());
        }
        if (!read.isFine()) {
            return workspace.wrong(new MarkPage(workspace.desk(), read.form()).render());
        }
        var mark = new Mark(day.orElseThrow(), words, workspace.desk().actor().name(), clock.instant());
        mark.persist();
        audit.note(ReportAct.MARKED, "mark", mark.id().toString(), null, mark.day());
        return workspace.to(ReasonsTabs.PATH + "#marks", say().marked());
    }

    @POST
    @Path("/marks/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}/removal")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unmark(@PathParam("id") UUID id) {
        var mark = Mark.<Mark>findByIdOptional(id).orElseThrow(NotFoundException::new);
        mark.delete();
        audit.note(ReportAct.UNMARKED, "mark", id.toString(), mark.day(), null);
        return workspace.to(ReasonsTabs.PATH + "#marks", say().unmarked());
    }

    private ReportMessages say() {
        return Messages.in(workspace.reader().language(), ReportMessages.class);
    }
}
