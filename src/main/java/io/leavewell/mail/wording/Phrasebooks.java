package io.leavewell.mail.wording;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;

/** All phrasebooks of all rooms. */
@ApplicationScoped
class Phrasebooks {

    private static final String KIND = "wording.";

    @Inject
    @All
    List<Phrasebook> all;

    List<Phrasebook> all() {
        return all;
    }

    Optional<Phrasebook> of(String id) {
        return all.stream().filter(book -> book.id().equals(id)).findFirst();
    }

    /** @throws NotFoundException if there is none */
    Phrasebook at(String id) {
        return of(id).orElseThrow(NotFoundException::new);
    }

    /** Whose edition a kind is; empty if it is of none. */
    Optional<Phrasebook> ofKind(String kind) {
        return all.stream().filter(book -> kind(book.id()).equals(kind)).findFirst();
    }

    /** The kind of its edition. */
    static String kind(String id) {
        return KIND + id;
    }
}
