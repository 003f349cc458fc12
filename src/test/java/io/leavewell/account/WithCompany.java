package io.leavewell.account;

import io.leavewell.mail.SigningProfile;
import java.util.HashMap;
import java.util.Map;

/** An installation whose operators may sign in through their company, that signs its letters and writes to its team in German. */
public class WithCompany extends SigningProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<>(super.getConfigOverrides());
        overrides.putAll(Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                new Company().url(),
                "quarkus.oidc.client-id",
                Company.CLIENT,
                "quarkus.oidc.credentials.secret",
                Company.SECRET,
                "leavewell.account.company-login",
                "Northlight ID",
                "leavewell.brand.team-language",
                "de",
                "leavewell.api-key",
                "a-key-of-the-configuration"));
        return overrides;
    }
}
