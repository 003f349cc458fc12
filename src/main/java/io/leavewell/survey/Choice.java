package io.leavewell.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leavewell.reason.Reason;
import io.leavewell.web.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason that can be chosen.
 *
 * @param reason its stable code; labels may change, figures stay comparable
 * @param hint says more about the label, below it
 * @param prompt asks for more, next to an optional text box
 * @param active whether new visits show it; left out means yes
 */
public record Choice(
        Reason reason,
        Text label,
        Optional<Text> hint,
        Text prompt,
        Boolean active,
        @JsonProperty("follow_up") Optional<FollowUp> followUp) {

    public Choice {
        active = Objects.requireNonNullElse(active, true);
    }
}
