package io.leavewell;

import java.util.Map;

/** Whose name the pages and letters of the sample installation bear, unless the engineer says something else. */
record Sample(Settings settings) {
    private static final Map<String, String> NORTHLIGHT = Map.of(
            "leavewell.brand.name", "Northlight",
            "leavewell.brand.postal-address", "Northlight GmbH\nExample Street 1, 10115 Berlin",
            "leavewell.brand.support-address", "hello@northlight.example",
            "leavewell.brand.team-address", "team@northlight.example");

    void dress() {
        if (settings.demo()) {
            NORTHLIGHT.forEach((name, value) -> {
                if (!settings.has(name)) {
                    System.setProperty(name, value);
                }
            });
        }
    }
}
