package io.leavewell.cancellation.check;

import io.leavewell.billing.Capability;
import io.leavewell.cancellation.Flow;
import io.leavewell.offer.Offer;
import io.leavewell.reason.Reason;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A draft under examination, with what the rules look at besides.
 *
 * @param reader who is told
 * @param sold all plans and their prices
 * @param can what the billing provider is able to do; empty if it does not say
 * @param pages the cancel page as it would be, by language
 * @param today in UTC, as limits count days
 */
record Checked(
        Flow flow,
        Reader reader,
        Sold sold,
        Optional<Set<Capability>> can,
        Map<Language, String> pages,
        LocalDate today) {

    CheckMessages say() {
        return Messages.in(reader.language(), CheckMessages.class);
    }

    Passages passages() {
        return new Passages(this);
    }

    <T extends Offer> Stream<T> offers(Class<T> kind) {
        return flow.shelf().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What a language is called in the operator's. */
    String name(Language language) {
        return Locale.forLanguageTag(language.code()).getDisplayLanguage(reader.locale());
    }

    /** What a reason is called, for people who know it by its label. */
    String name(Reason reason) {
        return flow.survey()
                .choice(reason)
                .map(choice -> choice.label().in(reader.language()))
                .filter(label -> !label.isBlank())
                .filter(label -> label.length() <= 80)
                .orElse(reason.code());
    }
}
