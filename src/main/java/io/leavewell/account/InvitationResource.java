package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.Brand;
import io.leavewell.web.Form;
import io.leavewell.web.Limited;
import io.leavewell.web.Open;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Joining the team, by the link from the letter. */
@Open
@Limited
@Path("/workspace/invitation/{token: [A-Za-z0-9_-]{1,100}}")
@Produces(MediaType.TEXT_HTML)
class InvitationResource {

    @Inject
    Tickets tickets;

    @Inject
    Hashing hashing;

    @Inject
    Passage passage;

    @Inject
    Workspace workspace;

    @Inject
    Brand brand;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(@PathParam("token") String token) {
        return tickets.good(Ticket.Kind.INVITATION, token)
                .flatMap(Invitation::with)
                .map(invitation -> workspace.page(
                        page(invitation, empty(invitation), Problems.none()).render()))
                .orElseGet(this::over);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@PathParam("token") String token, byte[] body) {
        var invitation = QuarkusTransaction.requiringNew()
                .call(() -> tickets.good(Ticket.Kind.INVITATION, token).flatMap(Invitation::with));
        if (invitation.isEmpty()) {
            return over();
        }
        var form = NewcomerForm.of(Form.of(body), invitation.map(Invitation::email));
        var problems = form.problems(Say.to(workspace.reader()));
        if (!problems.isEmpty()) {
            return workspace.wrong(page(invitation.get(), form, problems).render());
        }
        return joined(token, form.description(), hashing.hash(form.password()))
                .map(operator -> passage.after(operator, Entrance.Way.INVITATION, false, Next.HOME))
                .orElseGet(this::over);
    }

    private Optional<Operator> joined(String token, Profile profile, String hash) {
        return QuarkusTransaction.requiringNew().call(() -> tickets.held(Ticket.Kind.INVITATION, token)
                .flatMap(Invitation::with)
                .filter(invitation -> Operator.known(invitation.email()).isEmpty())
                .map(invitation -> {
                    var operator = invitation.accept(profile, clock.instant());
                    operator.choose(hash);
                    operator.persist();
                    tickets.end(invitation.ticket());
                    audit.note(
                            PeopleAct.JOINED,
                            "operator",
                            operator.id().toString(),
                            null,
                            Map.of("role", operator.role(), "invitation", invitation.id()));
                    return operator;
                }));
    }

    private NewcomerForm empty(Invitation invitation) {
        return NewcomerForm.empty(
                invitation.email(),
                workspace.reader(),
                invitation.madeBy().profile().timeZone());
    }

    private NewcomerPage page(Invitation invitation, NewcomerForm form, Problems problems) {
        var say = Say.to(workspace.reader());
        var lead = say.invitationLead(form.email(), Say.role(invitation.role(), say));
        var occasion =
                new NewcomerPage.Occasion(say.invitationHeading(brand.name()), lead, say.invitationButton(), false);
        return new NewcomerPage(workspace.desk(), occasion, form, problems);
    }

    private Response over() {
        var say = Say.to(workspace.reader());
        return OverPage.of(workspace, say.invitationOver(), new OverPage.Way(SignInResource.PATH, say.signInButton()));
    }
}
