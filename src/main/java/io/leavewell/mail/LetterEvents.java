package io.leavewell.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Where it is written down what happened to letters. */
@ApplicationScoped
class LetterEvents {

    /** Servers and reporters may talk for pages. */
    private static final int LONGEST = 500;

    @Inject
    Clock clock;

    void note(UUID letter, LetterEvent.What what, Instant until, String words) {
        new LetterEvent(letter, what, until, shortened(words), clock.instant()).persist();
    }

    /** That nothing goes is one event, however often it is seen. */
    void noteHold(Letter letter, Hold hold) {
        if (hold.why() == LetterEvent.What.LOCKED_OUT || hold.why() == LetterEvent.What.DELAYED) {
            goOn(letter, hold.why(), hold.until(), null);
        } else {
            note(letter.id(), hold.why(), hold.until(), null);
        }
    }

    /** Kept although the try itself is undone; what goes on for days is one event. */
    void noteApart(Letter letter, LetterEvent.What what, Instant until, String words) {
        QuarkusTransaction.requiringNew().run(() -> {
            goOn(letter, what, until, words);
            LetterList.held(letter.id())
                    .ifPresent(held -> held.take(held.course().due(until)));
        });
    }

    private void goOn(Letter letter, LetterEvent.What what, Instant until, String words) {
        LetterEvent.last(letter.id())
                .filter(last -> last.what() == what)
                .ifPresentOrElse(
                        last -> last.goesOn(
                                until, words == null ? last.words().orElse(null) : shortened(words), clock.instant()),
                        () -> note(letter.id(), what, until, words));
    }

    /** Of an event that others may report again and again. */
    boolean noteOnce(UUID letter, LetterEvent.What what, String words) {
        var isNews = !LetterEvent.was(letter, what, shortened(words));
        if (isNews) {
            note(letter, what, null, words);
        }
        return isNews;
    }

    void forgetWords(Collection<UUID> letters) {
        LetterEvent.update("words = null where letter in ?1 and words is not null", letters);
    }

    static String shortened(String words) {
        if (words == null) {
            return null;
        }
        var line = HeadLine.of(words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
