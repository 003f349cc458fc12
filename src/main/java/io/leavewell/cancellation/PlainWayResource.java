package io.leavewell.cancellation;

import io.leavewell.web.Form;
import io.leavewell.web.Limited;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Cancelling without a link, as German law asks for: a public page with a plain form (T-L10). */
@Path("/cancel")
@Limited
@Produces(MediaType.TEXT_HTML)
class PlainWayResource {

    @Inject
    PlainWay plainWay;

    @Inject
    Wishes wishes;

    @Inject
    Clock clock;

    @GET
    public Response show(@BeanParam Asked asked) {
        return plainWay.offered(asked);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(byte[] body, @BeanParam Asked asked) {
        var form = PlainForm.of(Form.of(body));
        var reader = asked.stranger();
        var problems = form.problems(Pages.say(reader));
        if (!problems.isEmpty()) {
            return plainWay.again(form, problems, reader);
        }
        var wish = new Wish(form, reader.language(), clock.instant());
        wishes.receive(wish);
        return plainWay.acknowledged(wish, reader);
    }
}
