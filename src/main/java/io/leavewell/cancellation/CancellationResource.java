package io.leavewell.cancellation;

import io.leavewell.billing.Effects;
import io.leavewell.web.Form;
import io.leavewell.web.InTime;
import io.leavewell.web.Limited;
import io.leavewell.web.Link;
import io.leavewell.web.Purpose;
import io.leavewell.web.SecurityHeaders;
import io.leavewell.web.Signer;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** The pages behind a signed link. Whatever goes wrong here, the customer gets a plain way to cancel (T-L6). */
@Path("/c/{signed}")
@Limited
@Produces(MediaType.TEXT_HTML)
class CancellationResource {

    @Inject
    Signer signer;

    @Inject
    Arrival arrival;

    @Inject
    Walk walk;

    @Inject
    PlainWay plainWay;

    @Inject
    Effects effects;

    @Inject
    SecurityHeaders headers;

    @Inject
    Pages pages;

    @Inject
    InTime inTime;

    @GET
    public Response show(@PathParam("signed") String signed, @BeanParam Asked asked) {
        return open(signed, asked, link -> inTime.call(() -> arrival.at(link, asked)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("signed") String signed, @BeanParam Asked asked, byte[] body) {
        var submission = Submission.of(Form.of(body));
        return open(signed, asked, link -> {
            var step = inTime.call(() -> walk.step(link, submission, asked));
            step.effect().ifPresent(effects::tryNow);
            return step.reply().orElseGet(() -> inTime.call(() -> walk.result(step, link, submission, asked)));
        });
    }

    @GET
    @Path("/statement")
    public Response statement(@PathParam("signed") String signed, @BeanParam Asked asked) {
        return open(signed, asked, link -> inTime.call(() -> arrival.statement(link, asked)));
    }

    private Response open(String signed, Asked asked, Function<Link, Reply> answer) {
        try {
            var link = signer.open(signed, Purpose.CANCEL, Purpose.OUTCOME);
            return link.map(answer)
                    .map(reply -> reply.response(headers, pages.back(link.get())))
                    .orElseGet(() -> plainWay.refused(asked));
        } catch (Lost nobody) {
            return plainWay.refused(asked);
        } catch (RuntimeException trouble) {
            return plainWay.down(asked, trouble);
        }
    }
}
