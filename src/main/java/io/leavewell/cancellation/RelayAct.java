package io.leavewell.cancellation;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What operators do in the flow for customers. */
enum RelayAct implements Act {
    /** Opened the page of a subscription for its customer. */
    BEGUN("visit", RelayMessages::actBegun),
    /** Pressed what the customer chose. */
    RELAYED("visit", RelayMessages::actRelayed),
    /** Looked at the evidence of a visit. */
    READ("visit", RelayMessages::actRead),
    CONFIRMED("wish", RelayMessages::actConfirmed),
    DISMISSED("wish", RelayMessages::actDismissed);

    private final String kind;
    private final Function<RelayMessages, String> words;

    RelayAct(String kind, Function<RelayMessages, String> words) {
        this.kind = kind;
        this.words = words;
    }

    /** The kind of thing that it is done with. */
    String kind() {
        return kind;
    }

    @Override
    public String code() {
        return kind + "." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return words.apply(Messages.in(language, RelayMessages.class));
    }
}
