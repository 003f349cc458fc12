package io.leavewell.dashboard;

import io.leavewell.account.Operator;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.mail.Trial;
import io.leavewell.web.Allowed;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How this installation is set up; and a letter to oneself, to see whether letters go. */
@Allowed(Role.ADMIN)
@Path(SettingsResource.PATH)
class SettingsResource {

    static final String PATH = Workspace.PATH + "/settings";

    @Inject
    Workspace workspace;

    @Inject
    SettingsPages pages;

    @Inject
    Trial trial;

    @Inject
    CurrentActor actor;

    @GET
    public Response settings() {
        return workspace.page(pages.page(self().email(), "", false));
    }

    /** In no transaction, since the mail server takes its time; answered with the page itself, since nothing was changed. */
    @POST
    @Path("/letter")
    public Response letter() {
        var self = self();
        var result = trial.send(new Recipient(Recipient.TEAM, new Mailbox(self.email(), self.name()), self.reader()));
        var failed = result.state() == LetterState.FAILED;
        var page = pages.page(self.email(), told(result, self.email()), failed);
        return workspace.page(page);
    }

    private String told(Trial.Result result, String address) {
        var say = Messages.in(workspace.reader().language(), DashboardMessages.class);
        return switch (result.state()) {
            case SENT -> say.letterSent(address);
            case KEPT -> say.letterKept();
            default -> say.letterFailed(result.words());
        };
    }

    private Operator self() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Operator.of(actor.get().id()).orElseThrow());
    }
}
