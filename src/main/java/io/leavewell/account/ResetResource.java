package io.leavewell.account;

import io.leavewell.audit.Audit;
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
import java.util.Optional;

/** Choosing a new password by the link from a letter; the way in even while others keep guessing the old one. */
@Open
@Limited
@Path("/workspace/reset/{token: [A-Za-z0-9_-]{1,100}}")
@Produces(MediaType.TEXT_HTML)
class ResetResource {

    @Inject
    Tickets tickets;

    @Inject
    Hashing hashing;

    @Inject
    Sessions sessions;

    @Inject
    Throttle throttle;

    @Inject
    Passage passage;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response show(@PathParam("token") String token) {
        return whose(token)
                .map(operator -> workspace.page(page(operator, Problems.none()).render()))
                .orElseGet(this::over);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@PathParam("token") String token, byte[] body) {
        var password = Form.of(body).typed("password");
        var operator = QuarkusTransaction.requiringNew().call(() -> whose(token));
        if (operator.isEmpty()) {
            return over();
        }
        var objection = Passwords.objection(password, operator.get().profile());
        if (objection.isPresent()) {
            var words = objection.get().apply(Say.to(workspace.reader()));
            return workspace.wrong(
                    page(operator.get(), Problems.with("password", words)).render());
        }
        return chosen(token, hashing.hash(password))
                .map(known -> passage.after(known, Entrance.Way.RESET, false, Next.HOME))
                .orElseGet(this::over);
    }

    private Optional<Operator> whose(String token) {
        return tickets.good(Ticket.Kind.RESET, token).map(Ticket::operator).filter(Operator::isEnabled);
    }

    private Optional<Operator> chosen(String token, String hash) {
        return QuarkusTransaction.requiringNew().call(() -> tickets.held(Ticket.Kind.RESET, token)
                .filter(ticket -> ticket.operator().isEnabled())
                .map(ticket -> {
                    tickets.end(ticket);
                    ticket.operator().choose(hash);
                    sessions.endAll(ticket.operator());
                    throttle.forgive(Gate.ACCOUNT, ticket.operator().email());
                    audit.note(
                            PeopleAct.PASSWORD_RESET,
                            "operator",
                            ticket.operator().id().toString(),
                            null,
                            null);
                    return ticket.operator();
                }));
    }

    private ResetPage page(Operator operator, Problems problems) {
        return new ResetPage(workspace.desk(), operator.email(), problems);
    }

    private Response over() {
        var say = Say.to(workspace.reader());
        return OverPage.of(workspace, say.resetOver(), new OverPage.Way(ForgottenResource.PATH, say.resetAgain()));
    }
}
