package io.leavewell.mail;

import java.time.Duration;

/**
 * What a mail server does instead of what it should, at one stage of a conversation.
 *
 * @param answer in place of its own; empty if that is given, or none
 * @param pause before anything else
 * @param drops whether it hangs up instead of answering
 */
public record Fault(String answer, Duration pause, boolean drops) {

    public static final Fault NONE = slow(Duration.ZERO);
    public static final Fault DROP = new Fault("", Duration.ZERO, true);

    /** Longer than anybody listens. */
    public static final Fault SILENCE = slow(Duration.ofHours(1));

    public static Fault says(String answer) {
        return new Fault(answer, Duration.ZERO, false);
    }

    public static Fault slow(Duration pause) {
        return new Fault("", pause, false);
    }

    /** Where in a conversation (RFC 5321, 3). */
    public enum Stage {
        GREETING,
        HELLO,
        LOGIN,
        SENDER,
        RECIPIENT,
        DATA,
        /** Between the heads and the words. */
        BODY,
        /** After the final dot, when the server has the letter and we do not know: the window of RFC 1047. */
        END,
        /** After the server said that it has the letter. */
        TAKEN
    }

    /** How one conversation goes. */
    public interface Mood {
        Mood CALM = stage -> NONE;

        Fault at(Stage stage);
    }
}
