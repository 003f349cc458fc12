package io.leavewell.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.leavewell.audit.Audit;
import io.leavewell.web.Json;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/** All that is known of a person, as one JSON file (T-P1). Who took it is noted. */
@ApplicationScoped
class Export {

    private static final ObjectWriter JSON = Json.MAPPER.writerWithDefaultPrettyPrinter();

    @Inject
    @All
    List<Disclosure> disclosures;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    String of(Customer customer) {
        audit.note(CustomerAct.EXPORTED, CustomerAct.KIND, customer.id().toString(), null, null);
        var parts = new TreeMap<String, Object>();
        disclosures.forEach(room -> parts.put(room.name(), room.about(customer)));
        var file = new LinkedHashMap<String, Object>();
        file.put("exported", clock.instant());
        file.put("person", parts.remove("person"));
        file.putAll(parts);
        return written(file);
    }

    private static String written(Object file) {
        try {
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
