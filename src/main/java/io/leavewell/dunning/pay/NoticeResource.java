package io.leavewell.dunning.pay;

import io.leavewell.customer.Customer;
import io.leavewell.web.ApiProblem;
import io.leavewell.web.Language;
import io.leavewell.web.Limited;
import io.leavewell.web.Link;
import io.leavewell.web.Purpose;
import io.leavewell.web.ReturnUrls;
import io.leavewell.web.Signer;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Tells a customer's own browser, on the host's pages, that a payment is open; the host's backend has signed who it is. */
@Path("/pay/notice/{signed}")
@Limited
@Produces(MediaType.APPLICATION_JSON)
class NoticeResource {

    /**
     * What the banner says; all but {@code due} is null where nothing is open.
     *
     * @param lang of the words
     * @param url where the oldest of them is paid
     */
    record Notice(
            boolean due,
            String lang,
            String text,
            String action,
            String url,
            String close,
            List<OpenRecovery> recoveries) {

        static final Notice NOTHING = new Notice(false, null, null, null, null, null, List.of());
    }

    @Inject
    Signer signer;

    @Inject
    OpenRecoveries open;

    @Inject
    ReturnUrls returnUrls;

    @GET
    @Transactional
    public Response show(
            @PathParam("signed") String signed,
            @HeaderParam("Origin") String origin,
            @HeaderParam("Accept-Language") String accepted) {
        var answer = signer.open(signed, Purpose.PAY_NOTICE)
                .map(link -> Response.ok(notice(link, accepted)).build())
                .orElseGet(() ->
                        new ApiProblem(404, "This token does not say whose payments to tell", List.of()).response());
        return shared(Response.fromResponse(answer), origin);
    }

    private Notice notice(Link link, String accepted) {
        return Customer.known(link.customer())
                .filter(customer -> !customer.isErased())
                .map(customer -> notice(customer, link, accepted))
                .orElse(Notice.NOTHING);
    }

    private Notice notice(Customer customer, Link link, String accepted) {
        var back = Optional.ofNullable(link.returnUrl()).filter(returnUrls::allow);
        var found = open.of(customer, back.orElse(null));
        if (found.isEmpty()) {
            return Notice.NOTHING;
        }
        var reader = customer.reads(Language.accepted(accepted).orElse(Language.EN));
        var say = Pages.say(reader);
        return new Notice(
                true,
                reader.language().tag(),
                say.bannerText(),
                say.bannerPay(),
                found.get(0).payUrl(),
                say.bannerClose(),
                found);
    }

    /** Pages of the configured origins may read it, and no others. */
    private Response shared(Response.ResponseBuilder answer, String origin) {
        answer.header("Cache-Control", "no-store").header("Vary", "Origin");
        return (isOurs(origin) ? answer.header("Access-Control-Allow-Origin", origin) : answer).build();
    }

    private boolean isOurs(String origin) {
        try {
            return origin != null && returnUrls.allow(new URI(origin));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
