package io.leavewell.account;

import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** An operator's own second factor. */
@Allowed(Role.VIEWER)
@Path(SecondFactorResource.PATH)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SecondFactorResource {

    static final String PATH = OwnResource.PATH + "/second-factor";

    @Inject
    Present present;

    @Inject
    SecondFactors factors;

    @Inject
    SecondFactorPages pages;

    @Inject
    Sessions sessions;

    @Inject
    Proof proof;

    @Inject
    Workspace workspace;

    @GET
    @Transactional
    public Response show() {
        return workspace.page(pages.of(present.operator(), Problems.none()).render());
    }

    /** It counts once the telephone has shown a code. */
    @POST
    public Response confirm(byte[] body) {
        var form = Form.of(body);
        var operator = operator();
        return proved(operator, form, () -> {
            var code = form.typed("code").replaceAll("\\s", "");
            if (operator.hasSecondFactor() || !factors.confirm(operator.id(), form.typed("secret"), code)) {
                return wrong(
                        operator,
                        form,
                        Problems.with("code", Say.to(workspace.reader()).codeWrong()));
            }
            QuarkusTransaction.requiringNew().run(this::onlyThisSession);
            return codes(operator);
        });
    }

    @POST
    @Path("/codes")
    public Response renew(byte[] body) {
        var operator = operator();
        return operator.hasSecondFactor()
                ? proved(operator, Form.of(body), () -> codes(operator))
                : workspace.page(QuarkusTransaction.requiringNew()
                        .call(() -> pages.of(operator, Problems.none()))
                        .render());
    }

    @POST
    @Path("/remove")
    public Response remove(byte[] body) {
        return proved(operator(), Form.of(body), () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                factors.remove(present.operator());
                onlyThisSession();
            });
            return workspace.to(OwnResource.PATH, Say.to(workspace.reader()).secondFactorRemoved());
        });
    }

    private Response proved(Operator operator, Form form, Supplier<Response> act) {
        return proof.objection(operator, form.typed("password"), Say.to(workspace.reader()))
                .map(words -> wrong(operator, form, Problems.with("password", words)))
                .orElseGet(act);
    }

    /** What the other sessions had proved is proof no longer; this one has just proved more. */
    private void onlyThisSession() {
        var operator = present.operator();
        sessions.endAllBut(present.session(), operator);
        OperatorSession.<OperatorSession>findById(present.session()).proves(operator.hasSecondFactor());
    }

    private Response codes(Operator operator) {
        return workspace.page(SecondFactorPage.codes(workspace.desk(), factors.renewCodes(operator.id())));
    }

    private Response wrong(Operator operator, Form form, Problems problems) {
        var page = QuarkusTransaction.requiringNew().call(() -> pages.again(operator, form.typed("secret"), problems));
        return workspace.wrong(page.render());
    }

    private Operator operator() {
        return QuarkusTransaction.requiringNew().call(present::operator);
    }
}
