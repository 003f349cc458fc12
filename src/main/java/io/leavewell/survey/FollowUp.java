package io.leavewell.survey;

import io.leavewell.web.Text;
import java.util.List;
import java.util.Objects;

/**
 * One more question about a chosen reason, to be answered with one of its options or not at all.
 *
 * @param required no page enforces it (T-L2); it is read so that the check before publishing can refuse it
 */
public record FollowUp(Text question, List<Option> options, boolean required) {

    /**
     * One of its answers.
     *
     * @param code stable, so that labels may change while figures stay comparable
     */
    public record Option(String code, Text label) {}

    public FollowUp {
        options = Objects.requireNonNullElse(options, List.of());
    }

    public boolean has(String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }
}
