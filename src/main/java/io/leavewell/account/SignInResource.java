package io.leavewell.account;

import io.leavewell.web.Form;
import io.leavewell.web.Limited;
import io.leavewell.web.Open;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Signing in by address and password. */
@Open
@Limited
@Path(SignInResource.PATH)
@Produces(MediaType.TEXT_HTML)
class SignInResource {

    static final String PATH = "/workspace/sign-in";

    @Inject
    SignIn signIn;

    @Inject
    CompanyLogin company;

    @Inject
    Passage passage;

    @Inject
    Workspace workspace;

    @GET
    public Response show(@QueryParam("next") String next) {
        return workspace.page(page(SignInForm.empty(next), Problems.none()).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(byte[] body) {
        var form = SignInForm.of(Form.of(body));
        if (form.isHopeless()) {
            return again(form);
        }
        var wait = signIn.mustWait(form.email());
        return wait.isPresent()
                ? WaitPage.of(workspace, wait.get())
                : signIn.proved(form)
                        .map(operator -> passage.after(operator, Entrance.Way.PASSWORD, form.kept(), form.next()))
                        .orElseGet(() -> again(form));
    }

    private Response again(SignInForm form) {
        var problems = Problems.with("email", Say.to(workspace.reader()).signInWrong());
        return workspace.wrong(page(form, problems).render());
    }

    private SignInPage page(SignInForm form, Problems problems) {
        return new SignInPage(workspace.desk(), form, company.button(Say.to(workspace.reader())), problems);
    }
}
