package io.leavewell.segment;

import io.leavewell.audit.Audit;
import io.leavewell.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Where segments are made, changed, ended and brought back; each is noted. */
@ApplicationScoped
class SegmentDesk {

    @Inject
    Audit audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Whether another one in use is called so. @param id null for a new one */
    boolean isTaken(String name, UUID id) {
        Segment.oneAtATime();
        return Segment.named(name).filter(other -> !other.id().equals(id)).isPresent();
    }

    void make(Described described) {
        var by = current.get().name();
        var segment = new Segment(described.name(), described.conditions(), by, clock.instant());
        segment.persist();
        note(SegmentAct.MADE, segment, null, described);
    }

    void change(Segment segment, Described described) {
        var before = segment.described();
        if (!before.equals(described)) {
            segment.describe(described);
            note(SegmentAct.CHANGED, segment, before, described);
        }
    }

    /** Once: whoever comes second finds it ended. */
    void end(Segment segment) {
        if (segment.isInUse()) {
            segment.end(clock.instant());
            note(SegmentAct.ENDED, segment, segment.described(), null);
        }
    }

    void bringBack(Segment segment) {
        if (!segment.isInUse()) {
            segment.bringBack();
            note(SegmentAct.BROUGHT_BACK, segment, null, segment.described());
        }
    }

    private void note(SegmentAct act, Segment segment, Described from, Described to) {
        audit.note(
                act,
                SegmentAct.KIND,
                segment.id().toString(),
                from == null ? null : from.noted(),
                to == null ? null : to.noted());
    }
}
