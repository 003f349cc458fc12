package io.leavewell.outgoing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leavewell.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The way to tell another system something: kept or lost with the caller's transaction, delivered at least once. */
@ApplicationScoped
public class Calls {

    private final Jobs jobs;
    private final Delivery delivery;
    private final ObjectMapper json;
    private final Clock clock;

    record Event(
            String type,
            Instant timestamp,
            @JsonProperty("data") Object facts) {}

    Calls(Jobs jobs, Delivery delivery, ObjectMapper json, Clock clock) {
        this.jobs = jobs;
        this.delivery = delivery;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells it soon after the transaction commits, as {@code {"type": kind, "timestamp": now, "data": body}}.
     *
     * @param kind the field's words, such as {@code cancellation.recorded}
     * @param about whose erasure takes this call along
     * @return the id that the receiver sees with every repetition
     * @throws IllegalArgumentException if the target is no http or https URL, or the body cannot be written as JSON
     */
    @Transactional(TxType.MANDATORY)
    public UUID post(URI target, String kind, Object body, UUID about) {
        Instant now = clock.instant();
        return keep(new Call(new Target(target), kind, about, written(new Event(kind, now, body)), now));
    }

    /**
     * Tells it as {@link #post} does, but with the body as it is: for receivers that want it in a form of their own.
     *
     * @param kind the field's words; only kept here
     */
    @Transactional(TxType.MANDATORY)
    public UUID postBare(URI target, String kind, Object body, UUID about) {
        return keep(new Call(new Target(target), kind, about, written(body), clock.instant()));
    }

    /**
     * Tells it once and now, and keeps nothing; outside a transaction, since it may take ten seconds.
     *
     * @return why it did not arrive; empty if it did
     */
    public Optional<String> tryBare(URI target, Object body) {
        return delivery.once(new Target(target), written(body));
    }

    /**
     * Forgets what was and what would have been told about someone or something.
     *
     * @return how many calls that were
     */
    @Transactional(TxType.MANDATORY)
    public int forget(UUID about) {
        var calls = Call.about(about);
        calls.forEach(call -> {
            jobs.forget(delivery, call.id().toString());
            call.delete();
        });
        return calls.size();
    }

    /** What another system was told about someone or something, word for word. */
    public record Told(String kind, String target, Instant made, Optional<Instant> delivered, String body) {}

    /** All that was and will be told, the oldest first. */
    public List<Told> told(UUID about) {
        return Call.about(about).stream().map(Call::told).toList();
    }

    private UUID keep(Call call) {
        call.persist();
        jobs.plan(delivery, call.id().toString(), new Delivery.Order(call.id()), clock.instant());
        return call.id();
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body cannot be written as JSON", e);
        }
    }
}
