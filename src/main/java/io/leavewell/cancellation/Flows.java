package io.leavewell.cancellation;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.edition.Editions;
import io.leavewell.web.Json;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published flows, kept in memory: a version never changes. */
@ApplicationScoped
public class Flows {

    /** Under which operators' editions of the flow are kept. */
    public static final String KIND = "flow";

    private static final String DEFAULT = "/flow/default.json";

    @Inject
    Editions editions;

    private final Map<Integer, Flow> read = new ConcurrentHashMap<>();

    /** A fresh installation begins with a complete, cautious flow. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (editions.newest(KIND) == 0) {
                publish(resource(DEFAULT));
            }
        });
    }

    /** @throws Broken if the stored definition cannot be read */
    Flow version(int version) {
        return read.computeIfAbsent(version, this::readFromDatabase);
    }

    /** When the customer of a visit may be offered something. */
    Flow.Timing timing(Visit visit) {
        return version(visit.flow()).timingIn(visit.subscription().customer().country());
    }

    /** The number of the version for new visits; one published on another replica is seen a moment later. */
    int newest() {
        var newest = editions.newest(KIND);
        if (newest == 0) throw new Broken("No flow is published", null);
        return newest;
    }

    /**
     * Publishes a definition as it stands.
     *
     * @return its version
     */
    public int publish(String definition) {
        return editions.publish(KIND, definition, null);
    }

    /** @throws Broken if it is none */
    public static Flow parse(String definition) {
        try {
            return Json.MAPPER.readValue(definition, Flow.class);
        } catch (JsonProcessingException broken) {
            throw new Broken("The flow cannot be read: " + broken.getOriginalMessage(), broken);
        }
    }

    /** A definition that lies in the product. */
    public static String resource(String path) {
        try (var file = Flows.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ours) {
            throw new IllegalStateException("Cannot read " + path, ours);
        }
    }

    private Flow readFromDatabase(int version) {
        return parse(editions.definition(KIND, version));
    }

    /** The flow cannot be shown: customers take the plain way out. */
    public static class Broken extends RuntimeException {
        Broken(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
