package io.leavewell.reason.theme;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What an editor says of a theme. */
public enum Status {
    /** Nobody has decided. */
    OPEN(ThemeMessages::open),
    /** It will be done. */
    PLANNED(ThemeMessages::planned),
    /** It is there. */
    SHIPPED(ThemeMessages::shipped),
    /** It was decided against. */
    WILL_NOT_DO(ThemeMessages::declined);

    private final Function<ThemeMessages, String> words;

    Status(Function<ThemeMessages, String> words) {
        this.words = words;
    }

    static Optional<Status> coded(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** To choose from. */
    static List<Option> options(Language language) {
        return Arrays.stream(values())
                .map(status -> new Option(status.code(), status.label(language)))
                .toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label(Language language) {
        return words.apply(Messages.in(language, ThemeMessages.class));
    }
}
