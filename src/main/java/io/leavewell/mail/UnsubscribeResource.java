package io.leavewell.mail;

import io.leavewell.web.Brand;
import io.leavewell.web.Frame;
import io.leavewell.web.InTime;
import io.leavewell.web.Limited;
import io.leavewell.web.Link;
import io.leavewell.web.Messages;
import io.leavewell.web.Purpose;
import io.leavewell.web.Reader;
import io.leavewell.web.SecurityHeaders;
import io.leavewell.web.Signer;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Unsubscribing from letters with offers: without login, by a button, or by the mail program itself (RFC 8058). */
@Path(Unsubscribing.PATH + "/{signed}")
@Limited
@Produces(MediaType.TEXT_HTML)
class UnsubscribeResource {

    @Inject
    Signer signer;

    @Inject
    Suppressions suppressions;

    @Inject
    Brand brand;

    @Inject
    SecurityHeaders headers;

    @Inject
    InTime inTime;

    @QueryParam("lang")
    String lang;

    @HeaderParam("Accept-Language")
    String accepted;

    /** Changes nothing: scanners of mail follow every link. */
    @GET
    public Response ask(@PathParam("signed") String signed) {
        return link(signed)
                .map(link -> page(200, say().heading(brand.name()), say().lead(brand.name()), true))
                .orElseGet(this::gone);
    }

    /** Whatever the body is: the link alone says who it is (RFC 8058, 3.2). */
    @POST
    public Response unsubscribe(@PathParam("signed") String signed) {
        return link(signed)
                .map(link -> {
                    inTime.run(() ->
                            suppressions.add(link.customer(), LetterClass.MARKETING, Suppression.Why.UNSUBSCRIBED));
                    return page(200, say().doneHeading(), say().doneLead(brand.name()), false);
                })
                .orElseGet(this::gone);
    }

    private Optional<Link> link(String signed) {
        return signer.open(signed, Purpose.UNSUBSCRIBE);
    }

    private Response gone() {
        return page(404, say().goneHeading(), say().goneLead(), false);
    }

    private Response page(int status, String heading, String lead, boolean asks) {
        var html = new UnsubscribePage(new Frame(brand.name(), reader()), heading, lead, asks)
                .render()
                .render();
        var page = Response.status(status).entity(html).type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        return headers.on(page, Optional.empty()).build();
    }

    private UnsubscribeMessages say() {
        return Messages.in(reader().language(), UnsubscribeMessages.class);
    }

    private Reader reader() {
        return Reader.stranger(lang, accepted);
    }
}
