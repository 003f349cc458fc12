package io.leavewell.reason.source;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where statements come from, and taking in a file of them. */
@Path(SourcesTab.PATH)
@Allowed(Role.VIEWER)
class SourcesResource {

    @Inject
    SourcesPages pages;

    @Inject
    Intake intake;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response list(@Context UriInfo uri) {
        return workspace.page(pages.list(Query.of(uri)));
    }

    @GET
    @Path("/example")
    public Response example() {
        return pages.example();
    }

    /** Its rows are kept a portion at a time, as on the command line; no transaction is around them all. */
    @POST
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm("file") FileUpload file) {
        if (file == null || file.size() == 0) {
            return takeNothing();
        }
        try {
            var report = intake.take(file.uploadedFile());
            audit.note(SourceAct.UPLOADED, SourceAct.KIND, SourceAct.A_FILE, null, report);
            return workspace.to(SourcesTab.PATH, report.summary(pages.say()));
        } catch (Unreadable unreadable) {
            return workspace.wrong(pages.refused(unreadable.in(pages.say())));
        }
    }

    /** A form that waited for its sender to sign in again comes without its file. */
    @POST
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeNothing() {
        return workspace.wrong(pages.refused(pages.say().fileNone()));
    }
}
