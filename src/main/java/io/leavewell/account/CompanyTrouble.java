package io.leavewell.account;

import io.leavewell.web.Workspace;
import io.quarkus.security.AuthenticationCompletionException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** The way through the company ended in the middle: refused there, too old, or not begun here. Back to the beginning. */
@Provider
class CompanyTrouble implements ExceptionMapper<AuthenticationCompletionException> {

    private static final Logger LOG = Logger.getLogger(CompanyTrouble.class);

    @Inject
    Workspace workspace;

    @Override
    public Response toResponse(AuthenticationCompletionException why) {
        LOG.warn("Signing in through the company did not come to its end");
        return workspace.to(SignInResource.PATH, Say.to(workspace.reader()).companyTrouble());
    }
}
