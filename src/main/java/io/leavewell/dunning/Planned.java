package io.leavewell.dunning;

import java.time.Instant;

/**
 * Something to be done about a failed payment.
 *
 * @param tone of a letter; null for what is none
 */
public record Planned(Step.Kind kind, Tone tone, Instant due) {

    static Planned letter(Tone tone, Instant due) {
        return new Planned(Step.Kind.LETTER, tone, due);
    }

    static Planned retry(Instant due) {
        return new Planned(Step.Kind.RETRY, null, due);
    }

    static Planned finish(Instant due) {
        return new Planned(Step.Kind.FINISH, null, due);
    }
}
