package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An operator's own page: name, language, time zone. */
@Allowed(Role.VIEWER)
@Path(OwnResource.PATH)
@Produces(MediaType.TEXT_HTML)
@Transactional
class OwnResource {

    static final String PATH = "/workspace/account";

    @Inject
    Present present;

    @Inject
    OwnPages pages;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @GET
    public Response show() {
        return workspace.page(pages.of(present.operator(), Problems.none()).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(byte[] body) {
        var form = ProfileForm.of(Form.of(body));
        var operator = present.operator();
        var problems = Problems.none();
        form.check(problems, Say.to(workspace.reader()));
        if (!problems.isEmpty()) {
            return workspace.wrong(pages.of(operator, form, problems).render());
        }
        operator.describe(form.with(operator.email()));
        audit.note(PeopleAct.DESCRIBED, "operator", operator.id().toString(), null, null);
        return workspace.to(PATH, Say.to(operator.reader()).saved());
    }
}
