package io.leavewell.dunning.pay;

import io.leavewell.customer.Customer;
import io.leavewell.web.ApiKey;
import io.leavewell.web.ApiProblem;
import io.leavewell.web.ReturnUrls;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a host's backend learns which payments of a customer are open, to say so in the product. */
@Path("/api/recoveries")
@ApiKey("recoveries")
@Produces(MediaType.APPLICATION_JSON)
class RecoveriesApi {

    private static final int LONGEST_URL = 1_000;

    /** The oldest first; empty where nothing is open. */
    record Found(List<OpenRecovery> recoveries) {}

    @Inject
    OpenRecoveries open;

    @Inject
    ReturnUrls returnUrls;

    /**
     * @param customer by the host's own id
     * @param returnUrl where customers go once they have paid; may be left out
     */
    @GET
    @Transactional
    public Response open(@QueryParam("customer") String customer, @QueryParam("return_url") String returnUrl) {
        var known = known(customer);
        var back = back(returnUrl);
        var errors = new ArrayList<ApiProblem.Field>();
        if (known.isEmpty()) {
            errors.add(new ApiProblem.Field(
                    "customer", customer == null ? "is required" : "is not a customer that we know"));
        }
        if (returnUrl != null && back.isEmpty()) {
            errors.add(new ApiProblem.Field("return_url", "is not among leavewell.return-urls"));
        }
        return errors.isEmpty()
                ? Response.ok(new Found(open.of(known.get(), back.orElse(null))))
                        .build()
                : new ApiProblem(422, "The open payments cannot be told", errors).response();
    }

    /** What the database cannot even be asked for is nobody's. */
    private static Optional<Customer> known(String customer) {
        return Optional.ofNullable(customer)
                .filter(id -> id.matches("[^\\p{Cc}\\p{Cs}]{1,200}"))
                .flatMap(Customer::known);
    }

    private Optional<URI> back(String returnUrl) {
        try {
            return returnUrl == null || returnUrl.length() > LONGEST_URL
                    ? Optional.empty()
                    : Optional.of(new URI(returnUrl)).filter(returnUrls::allow);
        } catch (URISyntaxException noUrl) {
            return Optional.empty();
        }
    }
}
