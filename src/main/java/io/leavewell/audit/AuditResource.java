package io.leavewell.audit;

import io.leavewell.web.Allowed;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** The audit, for those who decide on people. */
@Allowed(Role.ADMIN)
@Path(AuditResource.PATH)
@Transactional
class AuditResource {

    static final String PATH = Workspace.PATH + "/audit";

    @Inject
    Workspace workspace;

    @Inject
    AuditPages pages;

    @Inject
    AuditFile file;

    @GET
    public Response list(@Context UriInfo uri) {
        var search = new Search(Query.of(uri), workspace.reader().zone());
        return search.query().wantsCsv() ? file.of(search, workspace.reader()) : workspace.page(pages.list(search));
    }

    @GET
    @Path("/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    public Response entry(@PathParam("id") UUID id) {
        var entry = Entry.<Entry>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return workspace.page(pages.entry(entry));
    }
}
