package io.leavewell.account;

import java.time.Duration;
import java.util.Locale;

/** Where strangers may try, but not without end: after some free attempts each further one waits twice as long. */
enum Gate {
    /** Passwords of one account, wherever they are typed. */
    ACCOUNT(5, Duration.ofMinutes(15)),
    /** Passwords typed from one network home, for whichever account; a whole office may share it. */
    HOME(20, Duration.ofMinutes(15)),
    /** Codes of one second factor; only who knows the password comes this far. */
    CODE(5, Duration.ofMinutes(15)),
    /** The password of somebody signed in, asked once more before something grave. */
    PROOF(5, Duration.ofMinutes(15)),
    /** Letters to one account with a link to choose a new password. */
    LETTER(2, Duration.ofHours(1)),
    /** Such letters asked for from one network home. */
    LETTERS_FROM_HOME(10, Duration.ofHours(1));

    private final int free;
    private final Duration longest;

    Gate(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** How long the next attempt must wait after so many. */
    Duration waitAfter(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(attempts - free, 30));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** How it is named among the attempts of others. */
    String subject(String who) {
        return name().toLowerCase(Locale.ROOT) + " " + who;
    }
}
