package io.leavewell.cancellation.check;

import io.leavewell.offer.Offer;
import io.leavewell.web.Language;
import io.leavewell.web.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One text of a flow.
 *
 * @param name what editors know it by
 * @param most characters, at most
 * @param inLetter whether the letter that confirms a cancellation repeats it
 * @param offer the offer that it belongs to
 */
record Passage(String name, String href, Text text, int most, boolean inLetter, Optional<Offer> offer) {

    /** What it says in one language. */
    record Version(Passage passage, Language language, String words) {}

    Passage repeatedInLetter() {
        return new Passage(name, href, text, most, true, offer);
    }

    /** Empty where there is no translation. */
    String in(Language language) {
        return Optional.ofNullable(text.byLanguage().get(language.code()))
                .map(String::strip)
                .orElse("");
    }

    Stream<Version> versions() {
        return Arrays.stream(Language.values())
                .map(language -> new Version(this, language, in(language)))
                .filter(version -> !version.words().isEmpty());
    }
}
