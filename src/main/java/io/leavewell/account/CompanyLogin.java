package io.leavewell.account;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether operators may sign in through their company (OpenID Connect), and what that is called on the page. */
@ApplicationScoped
class CompanyLogin {

    private final boolean open;
    private final Optional<String> name;

    CompanyLogin(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean open,
            @ConfigProperty(name = "leavewell.account.company-login") Optional<String> name) {
        this.open = open;
        this.name = name;
    }

    /** What the button says; empty if there shall be none. */
    String button(AccountMessages say) {
        return open ? name.map(say::companyButtonNamed).orElseGet(say::companyButton) : "";
    }

    /** As long as nothing is configured, there is nothing at this address. */
    void close(@Observes Router router) {
        if (!open) {
            router.route(CompanyResource.PATH).order(Integer.MIN_VALUE + 2).handler(visit -> visit.fail(404));
        }
    }
}
