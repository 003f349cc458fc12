package io.leavewell.audit;

import io.leavewell.web.CurrentActor;
import io.leavewell.web.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Where acts are noted, in the transaction of what they changed. Names and words of customers do not belong here. */
@ApplicationScoped
@Transactional
public class Audit {

    private static final Duration ONE_READING = Duration.ofHours(1);

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @param kind of thing, such as {@code operator}
     * @param from what it was, as a record or a simple value; null if there was nothing
     * @param to what it is now; null if there is nothing
     */
    public void note(Act act, String kind, String id, Object from, Object to) {
        new Entry(current.get(), act, new Entry.Subject(kind, id), clock.instant())
                .changing(json(from), json(to))
                .persist();
    }

    /** Personal data was read; who keeps on reading about the same person is noted once an hour. */
    public void read(Act act, String kind, String id) {
        var subject = new Entry.Subject(kind, id);
        if (!Entry.existsSince(current.get(), act, subject, clock.instant().minus(ONE_READING))) {
            note(act, kind, id, null, null);
        }
    }

    private static String json(Object value) {
        return value == null ? null : Json.write(value);
    }
}
