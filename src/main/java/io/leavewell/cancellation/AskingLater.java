package io.leavewell.cancellation;

import io.leavewell.customer.Consent;
import io.leavewell.customer.Customer;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Letters;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Statement;
import io.leavewell.survey.Answer;
import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Those who left without a reason or a word, and want such letters, are asked once for it, a day later. */
@ApplicationScoped
class AskingLater {

    private static final Duration LATER = Duration.ofHours(24);

    /** Who leaves twice is asked again, but not twice in a year. */
    private static final Duration ONCE_IN = Duration.ofDays(365);

    private static final Set<LetterState> GONE = Set.of(LetterState.SENT, LetterState.KEPT);

    @Inject
    Letters letters;

    @Inject
    Consent consent;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.follow-up-survey", defaultValue = "false")
    boolean asks;

    /** In the transaction of the cancellation. */
    void cancelled(Outcome outcome, Answer answer) {
        var customer = outcome.subscription().customer();
        var isSilent = answer.reason().isEmpty() && answer.words().isEmpty();
        if (isSilent && !outcome.visit().isTest() && mayBeAsked(customer)) {
            letters.post(
                    AskingLetter.FOLLOW_UP,
                    outcome.id(),
                    LeavingLetters.recipient(customer, outcome.visit().language()),
                    clock.instant().plus(LATER));
        }
    }

    /** When the letter is about to go: whether all that still holds. */
    boolean isDue(Outcome outcome, Letter letter) {
        return outcome.isLeaving()
                && mayBeAsked(outcome.subscription().customer())
                && isSilent(outcome.id())
                && !wasAskedLately(letter);
    }

    static boolean hasAnswered(UUID outcome) {
        return Statement.allAbout(outcome).stream().anyMatch(said -> said.channel() == Channel.FOLLOW_UP);
    }

    private boolean mayBeAsked(Customer customer) {
        return asks
                && customer.email().isPresent()
                && brand.postalAddress().isPresent()
                && consent.toMarketing(customer);
    }

    private static boolean isSilent(UUID outcome) {
        return Statement.allAbout(outcome).stream()
                .allMatch(said -> said.chosen().isEmpty() && said.words().isEmpty());
    }

    private boolean wasAskedLately(Letter letter) {
        var since = clock.instant().minus(ONCE_IN);
        return Letter.to(letter.recipient().key()).stream()
                .filter(other ->
                        other.kind().equals(letter.kind()) && !other.id().equals(letter.id()))
                .anyMatch(other -> GONE.contains(other.state())
                        && other.settledAt().filter(since::isBefore).isPresent());
    }
}
