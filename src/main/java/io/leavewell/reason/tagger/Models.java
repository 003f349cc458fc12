package io.leavewell.reason.tagger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The model in use: the one that the build learned, or the last one that learned from corrections and was no worse. */
@ApplicationScoped
class Models {

    private static final long FRESH = 5_000_000_000L;

    private volatile InUse inUse;
    private volatile long lookedAt;

    /** @param number 0 for the build's own */
    record InUse(int number, Model model) {}

    InUse inUse() {
        if (inUse == null || System.nanoTime() - lookedAt > FRESH) {
            look();
        }
        return inUse;
    }

    /** Other replicas look again within seconds. */
    synchronized void look() {
        var taken = QuarkusTransaction.joiningExisting().call(LearnedModel::lastTaken);
        if (inUse == null || inUse.number() != taken.orElse(0)) {
            inUse = taken.map(Models::learned).orElseGet(() -> new InUse(0, built()));
        }
        lookedAt = System.nanoTime();
    }

    static Model built() {
        try (var file = Models.class.getResourceAsStream("/reason/model.bin")) {
            return Model.read(file);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    /** What an older Leavewell learned is left for the build's own model until corrections are learned anew. */
    private static InUse learned(int number) {
        var kept = QuarkusTransaction.joiningExisting()
                .call(() -> LearnedModel.<LearnedModel>findById(number).model());
        try {
            return new InUse(number, Model.read(new ByteArrayInputStream(kept)));
        } catch (IOException older) {
            return new InUse(number, built());
        }
    }
}
