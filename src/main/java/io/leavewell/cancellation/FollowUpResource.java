package io.leavewell.cancellation;

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
import java.util.Optional;
import java.util.function.Function;

/** The page behind the link of the one letter that asks why somebody left. */
@Path("/f/{signed}")
@Limited
@Produces(MediaType.TEXT_HTML)
class FollowUpResource {

    @Inject
    Signer signer;

    @Inject
    FollowUp followUp;

    @Inject
    InTime inTime;

    @Inject
    SecurityHeaders headers;

    @GET
    public Response show(@PathParam("signed") String signed, @BeanParam Asked asked) {
        return open(signed, asked, link -> followUp.open(link, asked));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("signed") String signed, @BeanParam Asked asked, byte[] body) {
        var form = Form.of(body);
        return open(signed, asked, link -> followUp.answer(link, form, asked));
    }

    private Response open(String signed, Asked asked, Function<Link, Reply> answer) {
        return signer.open(signed, Purpose.FOLLOW_UP)
                .map(link -> inTime.call(() -> answer.apply(link)))
                .orElseGet(() -> followUp.gone(asked))
                .response(headers, Optional.empty());
    }
}
