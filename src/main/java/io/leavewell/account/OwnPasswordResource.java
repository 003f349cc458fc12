package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Changing one's own password; every other session of one's own ends. */
@Allowed(Role.VIEWER)
@Path(OwnResource.PATH + "/password")
@Produces(MediaType.TEXT_HTML)
class OwnPasswordResource {

    @Inject
    Present present;

    @Inject
    OwnPages pages;

    @Inject
    Proof proof;

    @Inject
    Hashing hashing;

    @Inject
    Sessions sessions;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(byte[] body) {
        var form = Form.of(body);
        var operator = QuarkusTransaction.requiringNew().call(present::operator);
        var problems = problems(operator, form);
        if (!problems.isEmpty()) {
            return workspace.wrong(pages.of(operator, problems).render());
        }
        var hash = hashing.hash(form.typed("new-password"));
        QuarkusTransaction.requiringNew().run(() -> choose(hash));
        return workspace.to(OwnResource.PATH, Say.to(workspace.reader()).passwordChanged());
    }

    /** Who has none yet gets one by letter, which proves that the address is theirs. */
    private Problems problems(Operator operator, Form form) {
        var say = Say.to(workspace.reader());
        if (operator.passwordHash().isEmpty()) {
            return Problems.with("password", say.passwordByLetter());
        }
        var objection = Passwords.objection(form.typed("new-password"), operator.profile());
        return objection.isPresent()
                ? Problems.with("new-password", objection.get().apply(say))
                : Problems.none().and("password", proof.objection(operator, form.typed("password"), say));
    }

    private void choose(String hash) {
        var operator = present.operator();
        operator.choose(hash);
        sessions.endAllBut(present.session(), operator);
        audit.note(PeopleAct.PASSWORD_CHANGED, "operator", operator.id().toString(), null, null);
    }
}
