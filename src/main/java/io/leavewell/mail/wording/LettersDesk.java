package io.leavewell.mail.wording;

import io.leavewell.audit.Audit;
import io.leavewell.edition.Draft;
import io.leavewell.edition.Edition;
import io.leavewell.edition.Editions;
import io.leavewell.edition.Stale;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;

/** Where the drafts of letters lie, and all that is done to them is noted. */
@ApplicationScoped
class LettersDesk {

    private static final String DRAFT = "draft";

    @Inject
    Editions editions;

    @Inject
    Audit audit;

    /**
     * A draft as it stands.
     *
     * @param words none if it cannot be read
     */
    record Drafted(OwnWords words, Draft draft) {}

    Drafted drafted(Phrasebook book) {
        var draft = editions.draft(kind(book));
        return new Drafted(read(draft.definition()), draft);
    }

    /** 0 if nothing was ever published. */
    int newest(Phrasebook book) {
        return editions.newest(kind(book));
    }

    Optional<Edition> inForce(Phrasebook book) {
        return editions.edition(kind(book), newest(book));
    }

    /** None for the time before the first version. */
    OwnWords words(Phrasebook book, int version) {
        return editions.edition(kind(book), version)
                .map(edition -> read(edition.definition()))
                .orElse(OwnWords.NONE);
    }

    /** @throws NotFoundException if there is no such version */
    Edition edition(Phrasebook book, int version) {
        return editions.edition(kind(book), version).orElseThrow(NotFoundException::new);
    }

    /** The latest first, those of one page. */
    Listing<Edition> history(Phrasebook book, Query query) {
        var rows = editions.history(kind(book), query.first(), Listing.SIZE);
        return new Listing<>(rows, newest(book), query);
    }

    /** @throws Stale if the draft is not the one that was changed */
    void save(Phrasebook book, int revision, OwnWords after) {
        QuarkusTransaction.requiringNew().run(() -> {
            var before = drafted(book).words();
            if (!after.equals(before)) {
                editions.save(kind(book), revision, after.definition());
                audit.note(WordingAct.SAVED, kind(book), DRAFT, before, after);
            }
        });
    }

    /** @throws Stale if the draft is not the one that the publisher has seen */
    int publish(Phrasebook book, int revision, String note) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = words(book, newest(book));
            var after = drafted(book).words();
            var version = editions.publish(kind(book), revision, note);
            audit.note(WordingAct.PUBLISHED, kind(book), String.valueOf(version), before, after);
            return version;
        });
    }

    /** Puts an earlier version in force again, past the draft. */
    int rollBack(Phrasebook book, Edition earlier, String note) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = words(book, newest(book));
            var version = editions.publish(kind(book), earlier.definition(), note);
            audit.note(WordingAct.ROLLED_BACK, kind(book), String.valueOf(version), before, read(earlier.definition()));
            return version;
        });
    }

    /** @throws Stale if the draft is not the one that was looked at */
    void discard(Phrasebook book, int revision) {
        QuarkusTransaction.requiringNew().run(() -> {
            var before = drafted(book).words();
            editions.discard(kind(book), revision);
            audit.note(WordingAct.DISCARDED, kind(book), DRAFT, before, null);
        });
    }

    private static OwnWords read(String definition) {
        return OwnWords.read(definition).orElse(OwnWords.NONE);
    }

    private static String kind(Phrasebook book) {
        return Phrasebooks.kind(book.id());
    }
}
