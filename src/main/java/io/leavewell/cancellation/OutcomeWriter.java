package io.leavewell.cancellation;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Writes what customers get after they chose, from what is true when the letter goes. */
@ApplicationScoped
class OutcomeWriter implements Writer {

    @Inject
    Pages pages;

    @Inject
    CustomerLinks links;

    @Override
    public Set<LeavingLetter> kinds() {
        return Set.of(LeavingLetter.CANCELLED, LeavingLetter.ACCEPTED, LeavingLetter.UNDONE, LeavingLetter.CARRIED_OUT);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        var kind = LeavingLetter.coded(letter.kind());
        return Outcome.<Outcome>findByIdOptional(letter.about())
                .filter(outcome -> !outcome.subscription().customer().isErased())
                .filter(outcome -> kind != LeavingLetter.CANCELLED || outcome.isLeaving())
                .map(outcome -> letter(outcome, letter).of(kind));
    }

    private OutcomeLetter letter(Outcome outcome, Letter letter) {
        var reader = letter.recipient().reader();
        return new OutcomeLetter(outcome, reader, pages.telling(outcome, reader), links);
    }
}
