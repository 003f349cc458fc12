package io.leavewell.dunning.editor;

import io.leavewell.audit.Audit;
import io.leavewell.billing.Catalogue;
import io.leavewell.dunning.Schedule;
import io.leavewell.dunning.Schedules;
import io.leavewell.edition.Draft;
import io.leavewell.edition.Edition;
import io.leavewell.edition.Editions;
import io.leavewell.edition.Stale;
import io.leavewell.segment.Segments;
import io.leavewell.web.Json;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.stream.Collectors;

/** Where the draft of the schedule lies, and all that is done to it is noted. */
@ApplicationScoped
class ScheduleDesk {

    static final String PATH = Workspace.PATH + "/recoveries/schedule";

    private static final String DRAFT = "draft";

    @Inject
    Editions editions;

    @Inject
    Segments segments;

    @Inject
    Catalogue catalogue;

    @Inject
    Audit audit;

    Rules rules() {
        var known = segments().stream().map(Option::code).collect(Collectors.toSet());
        return new Rules(
                segment -> known.contains(segment.toString()),
                plan -> catalogue.plan(plan).isPresent());
    }

    List<Option> segments() {
        return QuarkusTransaction.joiningExisting().call(segments::options);
    }

    Draft draft() {
        return editions.draft(Schedules.KIND);
    }

    int newest() {
        return editions.newest(Schedules.KIND);
    }

    Schedule inForce() {
        return at(newest());
    }

    Schedule at(int version) {
        return Schedules.parse(edition(version).definition());
    }

    /** @throws NotFoundException if there is no such version */
    Edition edition(int version) {
        return editions.edition(Schedules.KIND, version).orElseThrow(NotFoundException::new);
    }

    Listing<Edition> history(Query query) {
        return new Listing<>(editions.history(Schedules.KIND, query.first(), Listing.SIZE), newest(), query);
    }

    /** @throws Stale if the draft is not the one that was changed */
    void save(int revision, Schedule after) {
        QuarkusTransaction.requiringNew().run(() -> {
            var before = Schedules.parse(draft().definition());
            if (!after.equals(before)) {
                editions.save(Schedules.KIND, revision, Json.write(after));
                audit.note(EditorAct.SAVED, Schedules.KIND, DRAFT, before, after);
            }
        });
    }

    /** @throws Stale if the draft is not the one that the publisher has seen */
    int publish(int revision, String note) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = inForce();
            var after = Schedules.parse(draft().definition());
            var version = editions.publish(Schedules.KIND, revision, note);
            audit.note(EditorAct.PUBLISHED, Schedules.KIND, String.valueOf(version), before, after);
            return version;
        });
    }

    /** Puts an earlier version in force again, past the draft. */
    int rollBack(int earlier, String note) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = inForce();
            var version = editions.publish(Schedules.KIND, edition(earlier).definition(), note);
            audit.note(EditorAct.ROLLED_BACK, Schedules.KIND, String.valueOf(version), before, at(earlier));
            return version;
        });
    }

    /** @throws Stale if the draft is not the one that was looked at */
    void discard(int revision) {
        QuarkusTransaction.requiringNew().run(() -> {
            var before = Schedules.parse(draft().definition());
            editions.discard(Schedules.KIND, revision);
            audit.note(EditorAct.DISCARDED, Schedules.KIND, DRAFT, before, null);
        });
    }
}
