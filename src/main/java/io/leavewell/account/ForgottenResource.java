package io.leavewell.account;

import io.leavewell.mail.Mailbox;
import io.leavewell.web.Form;
import io.leavewell.web.Limited;
import io.leavewell.web.NetworkHome;
import io.leavewell.web.Open;
import io.leavewell.web.Workspace;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Asking for a letter with which to choose a new password. */
@Open
@Limited
@Path(ForgottenResource.PATH)
@Produces(MediaType.TEXT_HTML)
class ForgottenResource {

    static final String PATH = "/workspace/forgotten";

    @Inject
    ResetLetters letters;

    @Inject
    Throttle throttle;

    @Inject
    Workspace workspace;

    @Inject
    CurrentVertxRequest current;

    @GET
    public Response show() {
        return workspace.page(new ForgottenPage(workspace.desk(), false, "", Problems.none()).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(byte[] body) {
        var email = Form.of(body).text("email").map(Profile::spelled).orElse("");
        if (!new Mailbox(email).isValid()) {
            var problems = Problems.with("email", Say.to(workspace.reader()).emailWrong());
            return workspace.wrong(new ForgottenPage(workspace.desk(), false, email, problems).render());
        }
        var wait = throttle.claim(
                Gate.LETTERS_FROM_HOME, NetworkHome.of(current.getCurrent().request()));
        if (wait.isPresent()) {
            return WaitPage.of(workspace, wait.get());
        }
        letters.ask(email);
        return workspace.page(new ForgottenPage(workspace.desk(), true, email, Problems.none()).render());
    }
}
