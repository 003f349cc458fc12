package io.leavewell.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a program may do with its key; routes name it by its code. */
enum Scope {
    /** Asks for links to the cancel page, and for what came of them. */
    CANCELLATIONS(AccountMessages::scopeCancellations),
    /** Asks which payments of a customer are open, and for links to pay them. */
    RECOVERIES(AccountMessages::scopeRecoveries),
    /** Tells what became of letters: a mail relay. */
    MAIL_EVENTS(AccountMessages::scopeMailEvents);

    private final Function<AccountMessages, String> label;

    Scope(Function<AccountMessages, String> label) {
        this.label = label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label(AccountMessages say) {
        return label.apply(say);
    }

    static Optional<Scope> coded(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }
}
