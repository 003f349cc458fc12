package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.Form;
import io.leavewell.web.Limited;
import io.leavewell.web.Open;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The second half of signing in. */
@Open
@Limited
@Path(CodeResource.PATH)
@Produces(MediaType.TEXT_HTML)
class CodeResource {

    static final String PATH = SignInResource.PATH + "/code";

    @Inject
    Halves halves;

    @Inject
    SecondFactors factors;

    @Inject
    Throttle throttle;

    @Inject
    Passage passage;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(byte[] body) {
        var form = CodeForm.of(Form.of(body));
        return halves.read(form.half())
                .map(operator -> form.isHopeless() ? again(form) : weighed(operator, form))
                .orElseGet(() -> workspace.to(
                        SignInResource.PATH, Say.to(workspace.reader()).codeTooLate()));
    }

    private Response weighed(Operator operator, CodeForm form) {
        var id = operator.id().toString();
        var wait = throttle.claim(Gate.CODE, id);
        if (wait.isPresent()) {
            return WaitPage.of(workspace, wait.get());
        }
        var way = factors.weigh(operator.id(), form.code());
        QuarkusTransaction.requiringNew().run(() -> {
            if (way.isPresent()) {
                throttle.forgive(Gate.CODE, id);
            } else {
                audit.note(PeopleAct.SIGN_IN_FAILED, "operator", id, null, null);
            }
        });
        return way.map(proved -> passage.in(operator, proved, form.kept(), form.next()))
                .orElseGet(() -> again(form));
    }

    private Response again(CodeForm form) {
        var problems = Problems.with("code", Say.to(workspace.reader()).codeWrong());
        return workspace.wrong(new CodePage(workspace.desk(), form, problems).render());
    }
}
