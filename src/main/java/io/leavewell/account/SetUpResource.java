package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.Form;
import io.leavewell.web.Limited;
import io.leavewell.web.Open;
import io.leavewell.web.Role;
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
import java.util.Optional;

/** Makes the first admin, by the link from the console. */
@Open
@Limited
@Path("/workspace/set-up/{token: [A-Za-z0-9_-]{1,100}}")
@Produces(MediaType.TEXT_HTML)
class SetUpResource {

    @Inject
    Tickets tickets;

    @Inject
    Hashing hashing;

    @Inject
    Passage passage;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(@PathParam("token") String token) {
        return tickets.good(Ticket.Kind.SET_UP, token)
                .map(ticket -> workspace.page(page(NewcomerForm.ofTheFirst(workspace.reader()), Problems.none())
                        .render()))
                .orElseGet(this::over);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@PathParam("token") String token, byte[] body) {
        var form = NewcomerForm.of(Form.of(body), Optional.empty());
        var problems = form.problems(Say.to(workspace.reader()));
        if (!isGood(token)) {
            return over();
        }
        if (!problems.isEmpty()) {
            return workspace.wrong(page(form, problems).render());
        }
        return admin(token, form.description(), hashing.hash(form.password()))
                .map(admin -> passage.after(admin, Entrance.Way.SET_UP, false, Next.HOME))
                .orElseGet(this::over);
    }

    private boolean isGood(String token) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tickets.good(Ticket.Kind.SET_UP, token).isPresent());
    }

    private Optional<Operator> admin(String token, Profile profile, String hash) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tickets.held(Ticket.Kind.SET_UP, token).map(ticket -> {
                    tickets.end(ticket);
                    var admin = new Operator(profile, Role.ADMIN, true, clock.instant());
                    admin.choose(hash);
                    admin.persist();
                    audit.note(PeopleAct.SET_UP, "operator", admin.id().toString(), null, null);
                    return admin;
                }));
    }

    private NewcomerPage page(NewcomerForm form, Problems problems) {
        var say = Say.to(workspace.reader());
        var occasion = new NewcomerPage.Occasion(say.setUpHeading(), say.setUpLead(), say.setUpButton(), true);
        return new NewcomerPage(workspace.desk(), occasion, form, problems);
    }

    private Response over() {
        var say = Say.to(workspace.reader());
        return OverPage.of(workspace, say.setUpOver(), new OverPage.Way(SignInResource.PATH, say.signInButton()));
    }
}
