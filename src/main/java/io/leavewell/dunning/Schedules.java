package io.leavewell.dunning;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.billing.Subscription;
import io.leavewell.edition.Editions;
import io.leavewell.segment.Segments;
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

/** The published schedules, kept in memory: a version never changes, so that recoveries under way go on by theirs. */
@ApplicationScoped
public class Schedules {

    /** Under which operators' editions of the schedule are kept. */
    public static final String KIND = "dunning";

    private static final String DEFAULT = "/dunning/default.json";

    @Inject
    Editions editions;

    @Inject
    Segments segments;

    private final Map<Integer, Schedule> read = new ConcurrentHashMap<>();

    /** A fresh installation begins with a patient schedule. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (editions.newest(KIND) == 0) {
                editions.publish(KIND, ours(), null);
            }
        });
    }

    /** The number of the version in force; one published on another replica is seen a moment later. */
    public int newest() {
        return editions.newest(KIND);
    }

    public Schedule inForce() {
        return version(newest());
    }

    public Schedule version(int version) {
        return read.computeIfAbsent(version, one -> parse(editions.definition(KIND, one)));
    }

    /** The first campaign that a subscription belongs to. */
    public Campaign campaignOf(Subscription subscription, Schedule schedule) {
        var all = schedule.campaigns();
        return all.stream()
                .filter(campaign -> campaign.segment()
                        .map(segment -> segments.holdsSubscription(segment, subscription.id()))
                        .orElse(true))
                .findFirst()
                .orElseGet(() -> all.get(all.size() - 1));
    }

    /** @throws IllegalArgumentException if it is none */
    public static Schedule parse(String definition) {
        try {
            return Json.MAPPER.readValue(definition, Schedule.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("The schedule cannot be read: " + broken.getOriginalMessage(), broken);
        }
    }

    /** The one that lies in the product. */
    public static String ours() {
        try (var file = Schedules.class.getResourceAsStream(DEFAULT)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ours) {
            throw new IllegalStateException("Cannot read " + DEFAULT, ours);
        }
    }
}
