package io.leavewell.cancellation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.web.ApiKey;
import io.leavewell.web.ApiProblem;
import io.leavewell.web.Mode;
import io.leavewell.web.ReturnUrls;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a host's backend asks for a link, instead of signing one, and for what came of it. */
@Path("/api/cancellations")
@ApiKey("cancellations")
class CancellationApi {

    private static final int LONGEST_URL = 1_000;

    /**
     * Who wants to leave.
     *
     * @param subscription may be left out: a customer with several then chooses
     * @param mode {@code live} (default) or {@code test}
     */
    record Wanted(
            String customer,
            String subscription,
            String mode,
            @JsonProperty("return_url") String returnUrl) {}

    /** A link to send the customer to. */
    record Made(
            String url,
            String visit,
            @JsonProperty("expires_at") Instant expiresAt) {}

    @Inject
    CustomerLinks links;

    @Inject
    ReturnUrls returnUrls;

    @POST
    @Transactional
    public Response make(Wanted wanted, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        var errors = wanted == null ? List.of(new ApiProblem.Field("customer", "is required")) : errors(wanted);
        if (!errors.isEmpty()) {
            return new ApiProblem(422, "The link cannot be made", errors).response();
        }
        var made = made(wanted, visit(wanted.customer(), idempotencyKey));
        return Response.status(201).entity(made).build();
    }

    /** @param visit the one that {@link #make} gave, or the {@code jti} of a link that the host signed */
    @GET
    @Path("/{visit}")
    @Transactional
    public Response ended(@PathParam("visit") String visit) {
        return Optional.of(visit)
                .filter(CancellationApi::isId)
                .flatMap(Visit::named)
                .flatMap(Outcome::of)
                .map(outcome -> Response.ok(OutcomeCall.facts(outcome)).build())
                .orElseGet(() -> new ApiProblem(404, "This visit has no outcome", List.of()).response());
    }

    private Made made(Wanted wanted, String visit) {
        var mode = "test".equals(wanted.mode()) ? Mode.TEST : Mode.LIVE;
        var back = Optional.ofNullable(wanted.returnUrl()).map(URI::create);
        var url = links.requested(wanted.customer(), wanted.subscription(), visit, mode, back);
        return new Made(url, visit, links.expiry());
    }

    private List<ApiProblem.Field> errors(Wanted wanted) {
        var errors = new ArrayList<ApiProblem.Field>();
        if (!isId(wanted.customer()) || Customer.known(wanted.customer()).isEmpty()) {
            errors.add(new ApiProblem.Field("customer", "is not a customer that we know"));
        } else if (wanted.subscription() != null
                && (!isId(wanted.subscription())
                        || Subscription.known(wanted.customer(), wanted.subscription())
                                .isEmpty())) {
            errors.add(new ApiProblem.Field("subscription", "is not a subscription of this customer"));
        }
        if (wanted.mode() != null && !wanted.mode().matches("live|test")) {
            errors.add(new ApiProblem.Field("mode", "is live or test"));
        }
        if (wanted.returnUrl() != null && !isAllowed(wanted.returnUrl())) {
            errors.add(new ApiProblem.Field("return_url", "is not among leavewell.return-urls"));
        }
        return errors;
    }

    private boolean isAllowed(String returnUrl) {
        try {
            return returnUrl.length() <= LONGEST_URL && returnUrls.allow(new URI(returnUrl));
        } catch (java.net.URISyntaxException | RuntimeException noUrl) {
            return false;
        }
    }

    /** What the database cannot even be asked for is nobody's. */
    private static boolean isId(String text) {
        return text != null && text.matches("[^\\p{Cc}\\p{Cs}]{1,200}");
    }

    /** The same key of the same customer is the same visit. */
    private static String visit(String customer, String idempotencyKey) {
        return idempotencyKey == null || idempotencyKey.isBlank()
                ? CustomerLinks.fresh()
                : UUID.nameUUIDFromBytes((customer + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
