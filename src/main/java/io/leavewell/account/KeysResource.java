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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Making and revoking the keys of programs. */
@Allowed(Role.ADMIN)
@Path(KeysResource.PATH)
@Produces(MediaType.TEXT_HTML)
@Transactional
class KeysResource {

    static final String PATH = "/workspace/keys";

    @Inject
    Present present;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    public Response list() {
        return workspace.page(page(KeyForm.empty(), "", Problems.none()).render());
    }

    /** Answered with the page itself, since the key is shown now or never. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(byte[] body) {
        var form = KeyForm.of(Form.of(body));
        var problems = form.problems(Say.to(workspace.reader()));
        if (!problems.isEmpty()) {
            return workspace.wrong(page(form, "", problems).render());
        }
        var secret = AccessKey.secret();
        var key = new AccessKey(form.name(), form.scopes(), secret, present.operator(), clock.instant());
        key.persist();
        audit.note(PeopleAct.KEY_MADE, "key", key.id().toString(), null, Map.of("scopes", form.scopes()));
        return workspace.page(page(KeyForm.empty(), secret, Problems.none()).render());
    }

    @POST
    @Path("/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}/revoke")
    public Response revoke(@PathParam("id") UUID id) {
        var key = AccessKey.of(id).orElseThrow(NotFoundException::new);
        if (!key.isRevoked()) {
            key.revoke(clock.instant());
            audit.note(PeopleAct.KEY_REVOKED, "key", key.id().toString(), null, null);
        }
        return workspace.to(PATH, Say.to(workspace.reader()).keyRevoked(key.name()));
    }

    private KeysPage page(KeyForm form, String made, Problems problems) {
        var reader = workspace.reader();
        var rows = AccessKey.all().stream()
                .map(key -> KeysPage.Row.of(key, reader))
                .toList();
        return new KeysPage(workspace.desk(), rows, form, made, problems);
    }
}
