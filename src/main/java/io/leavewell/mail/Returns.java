package io.leavewell.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What is learned from how the mail server took a letter: about the letter, its address, and ourselves. */
@ApplicationScoped
class Returns {

    @Inject
    Conditions conditions;

    @Inject
    Suppressions suppressions;

    @Inject
    LetterEvents events;

    @Inject
    PostOffice office;

    /** Whether its address takes no letters, so that only its copies go. */
    boolean isDead(Letter letter) {
        var isDead = conditions.isDead(letter);
        if (isDead) {
            events.note(letter.id(), LetterEvent.What.SUPPRESSED, null, Suppression.Why.BOUNCED.words());
        }
        return isDead;
    }

    /** It was taken. */
    void none() {
        office.isWell();
    }

    /** In the transaction that gives the letter up. Our own people are tried again and again. */
    void refused(Letter letter, Carrier.Refused why) {
        office.isWell();
        events.note(letter.id(), LetterEvent.What.REFUSED, null, why.getMessage());
        if (why.isOfAddress() && !letter.recipient().isOurs()) {
            suppressions.bounced(letter.recipient().mailbox().address(), LetterEvents.shortened(why.getMessage()));
        }
    }

    /** @return when the mail server is asked again */
    Instant lockedOut(Letter letter, Carrier.LockedOut why) {
        var again = office.lockedOut(LetterEvents.shortened(why.getMessage()));
        events.noteApart(letter, LetterEvent.What.LOCKED_OUT, again, why.getMessage());
        return again;
    }

    void failed(Letter letter, Instant again, RuntimeException why) {
        failed(why);
        events.noteApart(letter, LetterEvent.What.DELAYED, again, said(why));
    }

    /** What it says of the server, kept although the try itself is undone. */
    void failed(RuntimeException why) {
        if (why instanceof Carrier.Silent) {
            office.silent();
        } else {
            office.speaks();
        }
    }

    /** Until when nothing goes; empty if it may. */
    Optional<Instant> closed(Letter letter) {
        return office.closed(letter).map(Hold::until);
    }

    private static String said(Throwable why) {
        var root = why;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
