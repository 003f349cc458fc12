package io.leavewell.demo;

import io.leavewell.FreshDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that shows the sample company, on a database that no other test reads. */
public class NorthlightProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "leavewell.demo",
                "true",
                "leavewell.brand.name",
                "Northlight",
                FreshDatabase.URL,
                FreshDatabase.named("northlight"));
    }
}
