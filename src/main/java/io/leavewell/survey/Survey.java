package io.leavewell.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leavewell.reason.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** The exit survey: one question, some reasons, nothing required. */
public record Survey(List<Choice> choices, Order order) {

    /** In which order the reasons are shown; "other" stays last either way. */
    public enum Order {
        /** Another one for each visit, so that none is chosen for being first; this is meant where nothing is said. */
        @JsonProperty("random")
        RANDOM,
        /** As the operator listed them. */
        @JsonProperty("as_listed")
        AS_LISTED
    }

    public Survey {
        order = Objects.requireNonNullElse(order, Order.RANDOM);
    }

    /** The active reasons in the order in which a new visit shows them. */
    public List<Reason> arranged(Random random) {
        var reasons = new ArrayList<>(
                choices.stream().filter(Choice::active).map(Choice::reason).toList());
        var hasOther = reasons.remove(Reason.OTHER);
        if (order == Order.RANDOM) {
            Collections.shuffle(reasons, random);
        }
        if (hasOther) {
            reasons.add(Reason.OTHER);
        }
        return reasons;
    }

    public Optional<Choice> choice(Reason reason) {
        return choices.stream().filter(choice -> choice.reason() == reason).findFirst();
    }
}
