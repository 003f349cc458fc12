package io.leavewell.dunning.pay;

import io.leavewell.web.Form;
import io.leavewell.web.InTime;
import io.leavewell.web.Limited;
import io.leavewell.web.Purpose;
import io.leavewell.web.SecurityHeaders;
import io.leavewell.web.Signer;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The page behind the link in letters about failed payments. Opening it changes nothing (T-S2). */
@Path("/pay/{signed}")
@Limited
@Produces(MediaType.TEXT_HTML)
class PayResource {

    @Inject
    Signer signer;

    @Inject
    Pages pages;

    @Inject
    Paying paying;

    @Inject
    FreshLinks freshLinks;

    @Inject
    InTime inTime;

    @Inject
    SecurityHeaders headers;

    @GET
    public Response show(@BeanParam Visitor visitor) {
        return signer.open(visitor.signed, Purpose.PAY)
                .map(link -> inTime.call(() -> pages.show(link, visitor)))
                .orElseGet(() -> isExpired(visitor) ? pages.tooOld(visitor) : pages.gone(visitor))
                .response(headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@BeanParam Visitor visitor, byte[] body) {
        var form = Form.of(body);
        return signer.open(visitor.signed, Purpose.PAY)
                .map(link -> paying.act(link, form, visitor))
                .orElseGet(() -> late(form, visitor))
                .response(headers);
    }

    /** Whoever holds an old link may have a fresh one sent to those who got it; that is all that it is good for. */
    private Reply late(Form form, Visitor visitor) {
        var old = signer.openExpired(visitor.signed, Purpose.PAY);
        if (old.isEmpty()) {
            return pages.gone(visitor);
        } else if (!form.typed("act").equals("fresh")) {
            return pages.tooOld(visitor);
        }
        inTime.run(() -> freshLinks.send(old.get()));
        return pages.asked(visitor);
    }

    private boolean isExpired(Visitor visitor) {
        return signer.openExpired(visitor.signed, Purpose.PAY).isPresent();
    }
}
