package io.leavewell.account;

import io.leavewell.FreshDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that nobody has been let into, and whose admins must have a second factor. */
public class NobodyYet implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "leavewell.account.second-factor-for-admins",
                "true",
                FreshDatabase.URL,
                FreshDatabase.named("nobody_yet"));
    }
}
