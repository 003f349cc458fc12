package io.leavewell.reason.source;

import io.leavewell.audit.Audit;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Forgetting a whole source: first it is said what that means, then it is done. */
@Path(SourcesTab.PATH + "/forgetting")
@Allowed(Role.EDITOR)
@Transactional
class ForgetResource {

    @Inject
    SourcesPages pages;

    @Inject
    Sources sources;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @GET
    public Response ask(@QueryParam("source") String source) {
        return workspace.page(pages.forgetting(clean(source), count(clean(source))));
    }

    /** Who comes second finds nothing any more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(byte[] body) {
        var source = clean(Form.of(body).typed("source"));
        count(source);
        sources.hold();
        var gone = sources.forget(source);
        audit.note(SourceAct.FORGOTTEN, SourceAct.KIND, source, gone, null);
        return workspace.to(SourcesTab.PATH, pages.say().forgotten(gone));
    }

    private long count(String source) {
        var statements = sources.count(source);
        if (statements == 0) {
            throw new NotFoundException();
        }
        return statements;
    }

    /** PostgreSQL takes no zero bytes, and no name has any. */
    private static String clean(String source) {
        return source == null ? "" : source.replaceAll("[\\p{Cc}\\p{Cs}]", " ");
    }
}
