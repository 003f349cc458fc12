package io.leavewell.account;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation whose operators may sign in through their company. */
public class WithCompany implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
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
                "leavewell.api-key",
                "a-key-of-the-configuration");
    }
}
