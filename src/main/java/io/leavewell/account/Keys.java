package io.leavewell.account;

import io.leavewell.web.KeyRing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The keys that admins made. */
@ApplicationScoped
class Keys implements KeyRing {

    @Inject
    Clock clock;

    @Override
    public boolean opens(String key, String scope) {
        return QuarkusTransaction.requiringNew().call(() -> AccessKey.showing(key)
                .filter(known ->
                        known.scopes().stream().anyMatch(each -> each.code().equals(scope)))
                .map(known -> {
                    known.use(clock.instant());
                    return true;
                })
                .orElse(false));
    }
}
