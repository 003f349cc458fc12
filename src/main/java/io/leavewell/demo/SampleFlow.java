package io.leavewell.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Flows;
import io.leavewell.web.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** What the sample company asks and offers those who want to leave. */
@ApplicationScoped
class SampleFlow {

    private static final String DEFINITION = Flows.resource("/demo/flow.json");

    @Inject
    Flows flows;

    @Inject
    EntityManager entities;

    Flow flow() {
        try {
            return Json.MAPPER.readValue(DEFINITION, Flow.class);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** The version under which it is published; it is, once this returns. */
    int version() {
        var versions = entities.createNativeQuery(
                        "select version from edition where kind = 'flow' and definition = ?1 order by version desc",
                        Integer.class)
                .setParameter(1, DEFINITION)
                .getResultList();
        return versions.isEmpty() ? flows.publish(DEFINITION) : (Integer) versions.get(0);
    }

    /** Visits of the past have seen it, so it is as old as they are. */
    void since(Instant opening) {
        entities.createNativeQuery("update edition set published_at = ?1 where kind = 'flow' and version = ?2")
                .setParameter(1, opening)
                .setParameter(2, version())
                .executeUpdate();
    }
}
