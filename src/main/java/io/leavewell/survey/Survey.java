package io.leavewell.survey;

import io.leavewell.reason.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The exit survey: one question, some reasons, nothing required. */
public record Survey(List<Choice> choices) {

    /** A random order, so that the first is not chosen for being first; "other" stays last. */
    public List<Reason> shuffled(Random random) {
        var order = new ArrayList<>(choices.stream().map(Choice::reason).toList());
        var hasOther = order.remove(Reason.OTHER);
        Collections.shuffle(order, random);
        if (hasOther) {
            order.add(Reason.OTHER);
        }
        return order;
    }

    public Optional<Choice> choice(Reason reason) {
        return choices.stream().filter(choice -> choice.reason() == reason).findFirst();
    }
}
