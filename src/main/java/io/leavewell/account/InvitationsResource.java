package io.leavewell.account;

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
import java.util.UUID;

/** Inviting colleagues, sending the letter again, taking it back. */
@Allowed(Role.ADMIN)
@Path(InvitationsResource.PATH)
@Produces(MediaType.TEXT_HTML)
@Transactional
class InvitationsResource {

    static final String PATH = PeopleResource.PATH + "/invitations";
    private static final String ID = "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    @Inject
    Invitations invitations;

    @Inject
    Present present;

    @Inject
    Workspace workspace;

    @GET
    public Response show() {
        var form = InvitationForm.empty(workspace.reader().language());
        return workspace.page(new InvitePage(workspace.desk(), form, Problems.none()).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(byte[] body) {
        var form = InvitationForm.of(Form.of(body));
        var say = Say.to(workspace.reader());
        var problems = form.problems(say);
        if (problems.isEmpty() && Operator.known(form.email()).isPresent()) {
            problems.and("email", say.alreadyHere());
        }
        if (!problems.isEmpty()) {
            return workspace.wrong(new InvitePage(workspace.desk(), form, problems).render());
        }
        invitations.invite(form, present.operator());
        return workspace.to(PeopleResource.PATH, say.invited(form.email()));
    }

    @POST
    @Path(ID + "/again")
    public Response again(@PathParam("id") UUID id) {
        var invitation = open(id);
        invitations.again(invitation);
        return workspace.to(PeopleResource.PATH, Say.to(workspace.reader()).invited(invitation.email()));
    }

    @POST
    @Path(ID + "/withdraw")
    public Response withdraw(@PathParam("id") UUID id) {
        invitations.withdraw(open(id));
        return workspace.to(PeopleResource.PATH, Say.to(workspace.reader()).invitationWithdrawn());
    }

    private static Invitation open(UUID id) {
        return Invitation.of(id).filter(Invitation::isOpen).orElseThrow(NotFoundException::new);
    }
}
