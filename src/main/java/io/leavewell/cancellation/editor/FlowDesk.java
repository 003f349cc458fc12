package io.leavewell.cancellation.editor;

import io.leavewell.audit.Audit;
import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Flows;
import io.leavewell.cancellation.check.Gaps;
import io.leavewell.edition.Draft;
import io.leavewell.edition.Edition;
import io.leavewell.edition.Editions;
import io.leavewell.edition.Stale;
import io.leavewell.web.Json;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where the draft of the flow lies, and all that is done to it is noted. */
@ApplicationScoped
class FlowDesk {

    static final String KIND = Flows.KIND;

    private static final String DRAFT = "draft";

    private static final String NOTHING = """
            {"offers": "none", "markets": {}, "survey": {"choices": []}, "shelf": [], "offers_for": {},
              "keeping": {"what": {}, "how": {}}}""";

    @Inject
    Editions editions;

    @Inject
    Audit audit;

    /** @throws Unreadable if it is no flow */
    Drafted drafted() {
        var draft = editions.draft(KIND);
        return new Drafted(read(draft.definition()), draft);
    }

    /** As it is kept, whether it can be read or not. */
    Draft draft() {
        return editions.draft(KIND);
    }

    /** The latest first, those of one page. */
    Listing<Edition> history(Query query) {
        var rows = editions.history(KIND, query.first(), Listing.SIZE);
        return new Listing<>(rows, editions.newest(KIND), query);
    }

    /** @throws NotFoundException if there is no such version */
    Edition edition(int version) {
        return editions.edition(KIND, version).orElseThrow(NotFoundException::new);
    }

    /** One that cannot be read says nothing. */
    Flow version(int version) {
        var definition = edition(version).definition();
        try {
            return read(definition);
        } catch (Unreadable odd) {
            return Flows.parse(NOTHING);
        }
    }

    Edition inForce() {
        return edition(editions.newest(KIND));
    }

    /**
     * Changes one part of the draft.
     *
     * @param seen the fingerprint of the part as its form showed it
     * @throws Overtaken if somebody else has changed the part since
     */
    void change(Part part, String seen, UnaryOperator<Flow> change) {
        Editions.patiently(() -> write(part, unchanged(part, seen), change));
    }

    /** Changes a part as it then is, in a way that overwrites nothing. */
    void change(Part part, UnaryOperator<Flow> change) {
        Editions.patiently(() -> write(part, drafted(), change));
    }

    /** @throws Stale if the draft is not the one that the publisher has seen */
    int publish(int revision, String note) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var before = editions.newest(KIND);
            var version = editions.publish(KIND, revision, note);
            audit.note(
                    FlowAct.PUBLISHED,
                    KIND,
                    String.valueOf(version),
                    Map.of("version", before),
                    Map.of("version", version));
            return version;
        });
    }

    /** @throws Stale if the draft is not the one that was looked at */
    void discard(int revision) {
        QuarkusTransaction.joiningExisting().run(() -> {
            var before = draft().definition();
            editions.discard(KIND, revision);
            audit.note(FlowAct.DISCARDED, KIND, DRAFT, Definition.tree(before), null);
        });
    }

    /**
     * Makes an earlier version the draft.
     *
     * @throws Stale if the draft is not the one that was looked at
     */
    void rollBack(int version, int revision) {
        QuarkusTransaction.joiningExisting().run(() -> {
            var before = draft().definition();
            editions.save(KIND, revision, edition(version).definition());
            audit.note(FlowAct.ROLLED_BACK, KIND, DRAFT, Definition.tree(before), Map.of("version", version));
        });
    }

    /**
     * Makes a definition from elsewhere the draft.
     *
     * @throws Stale if the draft is not the one that was looked at
     */
    void replace(Flow flow, int revision) {
        QuarkusTransaction.joiningExisting().run(() -> {
            var before = draft().definition();
            editions.save(KIND, revision, Json.write(flow));
            audit.note(FlowAct.IMPORTED, KIND, DRAFT, Definition.tree(before), flow);
        });
    }

    private Drafted unchanged(Part part, String seen) {
        var now = drafted();
        if (!part.fingerprint(now.flow()).equals(seen)) {
            throw new Overtaken(now);
        }
        return now;
    }

    private void write(Part part, Drafted before, UnaryOperator<Flow> change) {
        var after = change.apply(before.flow());
        if (!Leaves.of(after).equals(Leaves.of(before.flow()))) {
            editions.save(KIND, before.draft().revision(), Json.write(after));
            audit.note(FlowAct.SAVED, KIND, part.path(), said(part, before.flow()), said(part, after));
        }
    }

    private static Object said(Part part, Flow flow) {
        return part.in().apply(flow).orElse(null);
    }

    private static Flow read(String definition) {
        try {
            var flow = Flows.parse(definition);
            Gaps.in(flow, "").findFirst().ifPresent(path -> {
                throw new Unreadable("Nothing at " + path, null);
            });
            return flow;
        } catch (Flows.Broken broken) {
            throw new Unreadable(broken.getMessage(), broken);
        }
    }
}
