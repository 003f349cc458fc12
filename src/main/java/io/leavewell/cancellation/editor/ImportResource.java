package io.leavewell.cancellation.editor;

import io.leavewell.billing.Catalogue;
import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Flows;
import io.leavewell.edition.Stale;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Takes a definition from elsewhere into the draft. */
@Path("/workspace/flow/import")
@Allowed(Role.EDITOR)
class ImportResource {

    @Inject
    FlowDesk desk;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @Inject
    Catalogue catalogue;

    @GET
    public Response show() {
        return workspace.page(page(Filled.empty(), false));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(byte[] body) {
        var form = Filled.of(Form.of(body));
        var reading = new Import(workspace.reader(), catalogue);
        return reading.read(form.value(Import.FIELD))
                .map(flow -> replace(flow, form))
                .orElseGet(() -> workspace.wrong(page(form.refused(reading.problems()), false)));
    }

    /** The cautious flow with which every installation begins. */
    @POST
    @Path("/default")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(byte[] body) {
        return replace(Flows.parse(Flows.resource("/flow/default.json")), Filled.of(Form.of(body)));
    }

    private Response replace(Flow flow, Filled form) {
        try {
            desk.replace(flow, Numbers.read(form.value("revision")));
            return workspace.to(FlowDoor.PATH, saving.say().imported());
        } catch (Stale by) {
            return workspace.conflict(page(form, true));
        }
    }

    private TemplateInstance page(Filled form, boolean overtaken) {
        var draft = desk.draft();
        return new ImportPage(workspace.desk(), form, draft.revision(), draft.isBegun(), overtaken).render();
    }
}
