package io.leavewell.billing;

import io.leavewell.customer.Directory;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where customers stand, in the eyes of who looks for them: as one of their subscriptions does. */
enum Stance {
    ACTIVE("s.status = 'ACTIVE'", BillingMessages::statusActive),
    TRIALING("s.status = 'TRIALING'", BillingMessages::statusTrialing),
    PAUSED("s.status = 'PAUSED'", BillingMessages::statusPaused),
    UNPAID("s.status = 'UNPAID'", BillingMessages::statusUnpaid),
    /** Cancelled, and still running. */
    LEAVING("s.status <> 'ENDED' and s.ends_at is not null", BillingMessages::statusLeaving),
    ENDED("s.status = 'ENDED'", BillingMessages::statusEnded),
    /** Known, but without any subscription. */
    NONE("", BillingMessages::statusNone);

    private final String condition;
    private final Function<BillingMessages, String> words;

    Stance(String condition, Function<BillingMessages, String> words) {
        this.condition = condition;
        this.words = words;
    }

    static Optional<Stance> coded(String code) {
        return Arrays.stream(values())
                .filter(stance -> stance.code().equals(code))
                .findFirst();
    }

    static Stance of(Subscription subscription) {
        return subscription.isLeaving()
                ? LEAVING
                : valueOf(subscription.status().name());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label(Language language) {
        return words.apply(Messages.in(language, BillingMessages.class));
    }

    Directory.Choice choice(Language language) {
        return new Directory.Choice(code(), label(language));
    }

    /** Of a subscription {@code s}, in SQL. */
    String condition() {
        return condition;
    }
}
