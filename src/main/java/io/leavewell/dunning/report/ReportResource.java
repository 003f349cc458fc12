package io.leavewell.dunning.report;

import io.leavewell.web.Allowed;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What was recovered, in some time, and what may be lost. */
@Allowed(Role.VIEWER)
@Path(Tabs.REPORT)
@Transactional
class ReportResource {

    @Inject
    Workspace workspace;

    @Inject
    ReportPages pages;

    @GET
    public Response report(@Context UriInfo uri) {
        var query = Query.of(uri);
        return query.wantsCsv() ? pages.file(query) : workspace.page(pages.page(query));
    }
}
