package io.leavewell.cancellation;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.web.Json;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published flows, kept in memory: a version never changes. */
@ApplicationScoped
public class Flows {

    private static final String DEFAULT = "/flow/default.json";

    @Inject
    Clock clock;

    private static final long FRESH = 2_000_000_000L;

    private record Seen(int version, long at) {}

    private final Map<Integer, Flow> read = new ConcurrentHashMap<>();
    private volatile Seen newest;

    /** A fresh installation begins with a complete, cautious flow. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (FlowVersion.count() == 0) {
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
        var seen = newest;
        if (seen == null || System.nanoTime() - seen.at() > FRESH) {
            seen = new Seen(readNewest(), System.nanoTime());
            newest = seen;
        }
        return seen.version();
    }

    private int readNewest() {
        return FlowVersion.<FlowVersion>find("order by version desc")
                .project(Number.class)
                .firstResultOptional()
                .map(Number::version)
                .orElseThrow(() -> new Broken("No flow is published", null));
    }

    /**
     * Publishes a definition as it stands.
     *
     * @return its version
     */
    @Transactional
    public int publish(String definition) {
        var version = (int) FlowVersion.count() + 1;
        new FlowVersion(version, definition, clock.instant()).persist();
        newest = null;
        return version;
    }

    static Flow parse(String definition) {
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
        return parse(FlowVersion.<FlowVersion>findById(version).definition());
    }

    private record Number(int version) {}

    /** The flow cannot be shown: customers take the plain way out. */
    static class Broken extends RuntimeException {
        Broken(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
