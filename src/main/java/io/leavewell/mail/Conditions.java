package io.leavewell.mail;

import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What speaks against a letter just before it goes: its reader wants no such letters, their address takes none, or a
 * letter that nobody is owed would not say where we are. Consent is for the room to ask that writes it, since it knows
 * the reader.
 */
@ApplicationScoped
class Conditions {

    @Inject
    Suppressions suppressions;

    @Inject
    Brand brand;

    /** What becomes of a letter that may not go, and why. */
    record Obstacle(LetterState state, LetterEvent.What what, String why) {}

    Optional<Obstacle> obstacle(Letter letter) {
        return suppressions.against(letter).map(Conditions::suppressed).or(() -> facelessness(letter));
    }

    /** It may still go to others, by copies. */
    boolean isDead(Letter letter) {
        return !letter.recipient().isOurs()
                && suppressions.bounces(letter.recipient().mailbox().address());
    }

    private Optional<Obstacle> facelessness(Letter letter) {
        var lacksUs = letter.letterClass() == LetterClass.MARKETING
                && brand.postalAddress().filter(address -> !address.isBlank()).isEmpty();
        return lacksUs
                ? Optional.of(new Obstacle(
                        LetterState.SKIPPED, LetterEvent.What.NOT_NEEDED, "no postal address of ours to put into it"))
                : Optional.empty();
    }

    private static Obstacle suppressed(Suppression.Why why) {
        return new Obstacle(LetterState.SUPPRESSED, LetterEvent.What.SUPPRESSED, why.words());
    }
}
