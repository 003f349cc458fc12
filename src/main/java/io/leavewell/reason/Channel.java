package io.leavewell.reason;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where something was said about leaving. */
public enum Channel {
    /** On the page that a customer opened to cancel. */
    EXIT_SURVEY,
    /** To an operator who then went through the same page for them. */
    RELAYED,
    /** In answer to the one letter that asks those who left without a word. */
    FOLLOW_UP,
    /** By the billing system: a payment failed, a dispute was opened. */
    BILLING,
    /** In public, such as in an app store. */
    REVIEW,
    /** To the support. */
    SUPPORT;

    public static Optional<Channel> coded(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
