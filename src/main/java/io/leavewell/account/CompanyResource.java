package io.leavewell.account;

import io.leavewell.web.Limited;
import io.leavewell.web.Open;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Signing in through the company: Quarkus walks the way to the provider and back, then the address that the provider has
 * verified decides who it is. From there on it is a session of ours like any other.
 */
@Open
@Limited
@Path(CompanyResource.PATH)
@Produces(MediaType.TEXT_HTML)
class CompanyResource {

    static final String PATH = SignInResource.PATH + "/company";

    private static final Logger LOG = Logger.getLogger(CompanyResource.class);

    @Inject
    @IdToken
    JsonWebToken who;

    @Inject
    OidcSession theirs;

    @Inject
    Passage passage;

    @Inject
    Workspace workspace;

    @GET
    @Authenticated
    public Response arrive() {
        var email = verifiedEmail();
        var operator = QuarkusTransaction.requiringNew()
                .call(() -> email.flatMap(Operator::known).filter(Operator::isEnabled));
        theirs.logout().await().indefinitely();
        return operator.map(known -> passage.after(known, Entrance.Way.COMPANY, false, Next.HOME))
                .orElseGet(() -> unknown(email.orElse("")));
    }

    /** An address that anybody could have typed at the provider proves nothing. */
    private Optional<String> verifiedEmail() {
        return Optional.ofNullable(who.<Object>getClaim("email"))
                .filter(email ->
                        String.valueOf(who.<Object>getClaim("email_verified")).equals("true"))
                .map(String::valueOf);
    }

    private Response unknown(String email) {
        LOG.warn("Somebody signed in through the company who is no operator");
        return workspace.answer(403, new UnknownPage(workspace.desk(), email).render());
    }
}
