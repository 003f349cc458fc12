package io.leavewell.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What is heard of letters after a mail server took them. To hear it twice changes nothing. */
@ApplicationScoped
class Bounces {

    @Inject
    Suppressions suppressions;

    @Inject
    LetterEvents events;

    /** What happened at the other end. */
    enum Kind {
        BOUNCED,
        COMPLAINED,
        DEFERRED
    }

    /**
     * What is said of a letter.
     *
     * @param messageId of the letter; without it, the latest to the recipient is meant
     * @param recipient who did not get it; without it, the one whom it is addressed to
     * @param permanent whether another try would fare no better
     */
    record Notice(
            Kind kind, Optional<String> messageId, Optional<String> recipient, boolean permanent, String reason) {}

    /** @return whether the letter is one of ours */
    @Transactional
    boolean take(Notice notice) {
        var letter = notice.messageId()
                .map(Bounces::bracketed)
                .map(LetterList::known)
                .orElseGet(() -> notice.recipient().flatMap(LetterList::lastTo))
                .flatMap(found -> LetterList.held(found.id()));
        letter.ifPresent(found -> take(found, notice));
        return letter.isPresent();
    }

    private void take(Letter letter, Notice notice) {
        if (notice.kind() == Kind.COMPLAINED) {
            complained(letter, notice);
        } else if (notice.kind() == Kind.BOUNCED && notice.permanent()) {
            bounced(letter, notice);
        } else {
            events.noteOnce(letter.id(), LetterEvent.What.DEFERRED, notice.reason());
        }
    }

    /** Who calls one letter junk wants none that nobody is owed; those that a contract owes go on. */
    private void complained(Letter letter, Notice notice) {
        if (events.noteOnce(letter.id(), LetterEvent.What.COMPLAINED, notice.reason())
                && !letter.recipient().isOurs()) {
            suppressions.add(letter.recipient().key(), LetterClass.MARKETING, Suppression.Why.COMPLAINED);
        }
    }

    /** An address that is in neither head is where somebody has their mail forwarded. */
    private void bounced(Letter letter, Notice notice) {
        var copy = notice.recipient().flatMap(address -> letter.course().copies().stream()
                .map(Mailbox::address)
                .filter(address::equalsIgnoreCase)
                .findFirst());
        if (copy.isPresent()) {
            if (events.noteOnce(letter.id(), LetterEvent.What.COPY_BOUNCED, copy.get() + ": " + notice.reason())) {
                suppressions.bounced(copy.get(), LetterEvents.shortened(notice.reason()));
            }
        } else if (letter.state() == LetterState.SENT) {
            letter.bounce(LetterEvents.shortened(notice.reason()));
            events.note(letter.id(), LetterEvent.What.BOUNCED, null, notice.reason());
            if (!letter.recipient().isOurs()) {
                suppressions.bounced(letter.recipient().mailbox().address(), LetterEvents.shortened(notice.reason()));
            }
        }
    }

    private static String bracketed(String messageId) {
        return "<" + messageId.strip().replaceAll("^<|>$", "") + ">";
    }
}
