package io.leavewell.brand;

import io.leavewell.audit.Audit;
import io.leavewell.edition.Draft;
import io.leavewell.edition.Edition;
import io.leavewell.edition.Editions;
import io.leavewell.edition.Stale;
import io.leavewell.web.Brand;
import io.leavewell.web.Livery;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the draft of the brand lies, and all that is done to it is noted. */
@ApplicationScoped
class BrandDesk {

    private static final String KIND = Wardrobe.KIND;
    private static final String DRAFT = "draft";

    @Inject
    Editions editions;

    @Inject
    Brand brand;

    @Inject
    Wardrobe wardrobe;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The draft as it stands, read as a brand. */
    record Drafted(Look look, Draft draft) {}

    Drafted drafted() {
        var draft = editions.draft(KIND);
        return new Drafted(draft.definition().isEmpty() ? Look.of(brand) : Look.parse(draft.definition()), draft);
    }

    /** What is published, or else configured. */
    Look inForce() {
        return editions.history(KIND).stream()
                .findFirst()
                .map(edition -> Look.parse(edition.definition()))
                .orElseGet(() -> Look.of(brand));
    }

    List<Edition> history() {
        return editions.history(KIND);
    }

    /**
     * Changes all but the picture.
     *
     * @param seen the fingerprint of the words as their form showed them
     * @throws Overtaken if somebody else has changed them since
     */
    void say(String seen, Look words) {
        Editions.patiently(() -> {
            var now = drafted();
            if (!Fingerprint.of(now.look()).equals(seen)) {
                throw new Overtaken(now);
            }
            save(BrandAct.SAVED, now, now.look().saying(words));
        });
    }

    /** Whatever else is changed meanwhile, the picture is only ever this one. */
    void show(Optional<Picture> picture) {
        change(BrandAct.LOGO_CHANGED, look -> look.with(picture.map(this::kept)));
    }

    void colour(String accent) {
        change(BrandAct.SAVED, look -> look.coloured(accent));
    }

    /** @throws Stale if the draft is not the one that the publisher has seen */
    int publish(int revision, String note) {
        var version = QuarkusTransaction.requiringNew().call(() -> {
            var before = inForce();
            var after = drafted().look();
            var published = editions.publish(KIND, revision, note);
            audit.note(BrandAct.PUBLISHED, KIND, String.valueOf(published), before, after);
            return published;
        });
        wardrobe.dress();
        return version;
    }

    /** @throws Stale if the draft is not the one that was looked at */
    void discard(int revision) {
        QuarkusTransaction.requiringNew().run(() -> {
            var before = drafted().look();
            editions.discard(KIND, revision);
            audit.note(BrandAct.DISCARDED, KIND, DRAFT, before, null);
        });
    }

    /**
     * Makes an earlier version the draft.
     *
     * @throws Stale if the draft is not the one that was looked at
     */
    void rollBack(int version, int revision) {
        QuarkusTransaction.requiringNew().run(() -> {
            var earlier = editions.edition(KIND, version).orElseThrow(NotFoundException::new);
            editions.save(KIND, revision, earlier.definition());
            audit.note(BrandAct.ROLLED_BACK, KIND, DRAFT, null, Map.of("version", version));
        });
    }

    private void change(BrandAct act, UnaryOperator<Look> change) {
        Editions.patiently(() -> {
            var now = drafted();
            save(act, now, change.apply(now.look()));
        });
    }

    private void save(BrandAct act, Drafted before, Look after) {
        if (!after.equals(before.look())) {
            editions.save(KIND, before.draft().revision(), after.definition());
            audit.note(act, KIND, DRAFT, before.look(), after);
        }
    }

    private Livery.Logo kept(Picture picture) {
        return KeptLogo.keep(picture, clock.instant()).logo();
    }
}
