package io.leavewell.mail;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where letters are written, each by the one writer of its kind. */
@ApplicationScoped
class Desk {

    private final Map<String, Writer> writers = new HashMap<>();
    private final Sender sender;
    private final Conditions conditions;
    private final Clock clock;

    Desk(@All List<Writer> all, Sender sender, Conditions conditions, Clock clock) {
        all.forEach(this::seat);
        this.sender = sender;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Asks at every try whether the letter may go and still matters; its first words stay. */
    void write(Letter letter) {
        if (letter.isOpen()) {
            conditions.obstacle(letter).ifPresentOrElse(why -> skip(letter, why), () -> writer(letter)
                    .write(letter)
                    .ifPresentOrElse(
                            content -> letter.write(written(letter, content)), () -> skip(letter, "no longer needed")));
        }
    }

    private Written written(Letter letter, Content content) {
        return new Written(content, sender.messageId(letter), clock.instant());
    }

    private void skip(Letter letter, String why) {
        letter.settle(LetterState.SKIPPED, clock.instant(), why);
    }

    private Writer writer(Letter letter) {
        return Optional.ofNullable(writers.get(letter.kind()))
                .orElseThrow(() -> new IllegalStateException("Nobody writes letters of kind " + letter.kind()));
    }

    private void seat(Writer writer) {
        writer.kinds().forEach(kind -> {
            if (writers.put(kind.code(), writer) != null) {
                throw new IllegalStateException("Two writers for letters of kind " + kind.code());
            }
        });
    }
}
