package io.leavewell.reason;

import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** How operators merge reasons and split parts off them. */
@Allowed(Role.VIEWER)
@Path(TaxonomyResource.PATH)
@Transactional
class TaxonomyResource {

    static final String PATH = ReasonsTabs.PATH + "/taxonomy";

    @Inject
    Workspace workspace;

    @Inject
    TaxonomyPages pages;

    @Inject
    TaxonomyEditor editor;

    @GET
    public Response show() {
        return workspace.page(pages.page(Filled.empty(), Filled.empty()).render());
    }

    @POST
    @Path("/merges")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(byte[] body) {
        var form = editor.merge(Filled.of(Form.of(body)));
        return form.problems().isEmpty()
                ? workspace.to(PATH, say().mergedNow())
                : workspace.wrong(pages.page(form, Filled.empty()).render());
    }

    @POST
    @Path("/splits")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response split(byte[] body) {
        var form = editor.split(Filled.of(Form.of(body)));
        return form.problems().isEmpty()
                ? workspace.to(PATH, say().splitNow())
                : workspace.wrong(pages.page(Filled.empty(), form).render());
    }

    @POST
    @Path("/changes/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}/end")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id) {
        var change = TaxonomyChange.<TaxonomyChange>findByIdOptional(id).orElseThrow(NotFoundException::new);
        editor.end(change);
        return workspace.to(PATH, say().endedNow());
    }

    private TaxonomyMessages say() {
        return Messages.in(workspace.reader().language(), TaxonomyMessages.class);
    }
}
