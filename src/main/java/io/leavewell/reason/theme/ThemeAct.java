package io.leavewell.reason.theme;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What operators do with themes. */
enum ThemeAct implements Act {
    MADE(ThemeMessages::actMade),
    CHANGED(ThemeMessages::actChanged),
    DECIDED(ThemeMessages::actDecided),
    SHIPPED(ThemeMessages::actShipped),
    ENDED(ThemeMessages::actEnded),
    BROUGHT_BACK(ThemeMessages::actBroughtBack);

    static final String KIND = "theme";

    private final Function<ThemeMessages, String> words;

    ThemeAct(Function<ThemeMessages, String> words) {
        this.words = words;
    }

    @Override
    public String code() {
        return "theme." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return words.apply(Messages.in(language, ThemeMessages.class));
    }
}
