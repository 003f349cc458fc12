package io.leavewell.cancellation.editor;

import io.leavewell.billing.Catalogue;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Reading;
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
import java.util.Map;

/** The rules of the flow. */
@Path("/workspace/flow/modes")
@Allowed(Role.VIEWER)
class ModesResource {

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
        return workspace.page(page(Sheet.of(Part.MODES, desk.drafted(), Map.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response save(byte[] body) {
        var form = Filled.of(Form.of(body));
        var reading = new Reading(form, workspace.reader());
        var rules = ModesForm.read(form, reading, workspace.reader());
        return saving.save(Part.MODES, reading, flow -> Edits.modes(flow, rules), this::page);
    }

    private TemplateInstance page(Sheet sheet) {
        return new ModesPage(workspace.desk(), sheet, saving.words(), catalogue.currencies()).render();
    }
}
