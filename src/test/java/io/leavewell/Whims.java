package io.leavewell;

import io.leavewell.mail.Fault;
import io.leavewell.mail.Fault.Mood;
import io.leavewell.mail.Fault.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A mail server that fails now and then, anywhere and in any way that another try can mend. */
final class Whims implements Mood {

    private static final int OF_A_HUNDRED = 6;
    private static final List<Fault> WORDLESS =
            List.of(Fault.DROP, Fault.SILENCE, Fault.slow(Duration.ofMillis(200)), Fault.slow(Duration.ofSeconds(4)));
    private static final Fault LATER = Fault.says("451 4.3.0 Come back later");
    private static final Fault NEVER = Fault.says("554 5.3.0 Not from you");

    private final Random chance;
    private final AtomicInteger many = new AtomicInteger();
    private volatile boolean calm;

    Whims(Random chance) {
        this.chance = chance;
    }

    /** How often it failed so far. */
    int many() {
        return many.get();
    }

    void calmDown() {
        calm = true;
    }

    @Override
    public Fault at(Stage stage) {
        if (calm || chance.nextInt(100) >= OF_A_HUNDRED) {
            return Fault.NONE;
        }
        many.incrementAndGet();
        var choice = Stream.concat(WORDLESS.stream(), answers(stage)).toList();
        return choice.get(chance.nextInt(choice.size()));
    }

    /** A hard no to a recipient or a letter would be final. */
    private static Stream<Fault> answers(Stage stage) {
        return switch (stage) {
            case BODY, TAKEN -> Stream.empty();
            case RECIPIENT, END -> Stream.of(LATER);
            default -> Stream.of(LATER, NEVER);
        };
    }
}
