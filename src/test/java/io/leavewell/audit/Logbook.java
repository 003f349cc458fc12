package io.leavewell.audit;

import io.leavewell.web.Actor;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes entries as if somebody had done something at a moment. */
@ApplicationScoped
@Transactional
public class Logbook {

    /** Acts that only stories know. */
    enum Deed implements Act {
        PAINTED("fence.painted", "Fence painted"),
        MOVED("fence.moved", "Fence moved");

        private final String code;
        private final String label;

        Deed(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label(Language language) {
            return language == Language.DE && this == PAINTED ? "Zaun gestrichen" : label;
        }
    }

    @Singleton
    static class Deeds implements Acts {
        @Override
        public List<Deed> acts() {
            return List.of(Deed.values());
        }
    }

    UUID write(Actor by, Act act, String fence, Instant at) {
        return write(by, act, fence, at, null, null);
    }

    UUID write(Actor by, Act act, String fence, Instant at, String from, String to) {
        var entry = new Entry(by, act, new Entry.Subject("fence", fence), at).changing(from, to);
        entry.persist();
        return entry.id();
    }
}
