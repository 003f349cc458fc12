package io.leavewell.cancellation.check;

import io.leavewell.cancellation.tone.Phrasebook;
import io.leavewell.cancellation.tone.Tone;
import io.leavewell.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** T-L1: on the page as it would be, the way out is as plain as the way to stay. */
final class ButtonRules {

    /** How much longer one label may be than the other: the product's own differ by less than twice. */
    private static final int TIMES = 3;

    private static final Set<String> HIDING = Set.of("hidden", "disabled", "inert", "style", "aria-hidden");

    /** The two buttons of the page in one language. */
    private record Pair(Language language, Markup.Element cancel, Markup.Element keep) {

        String cancelling() {
            return cancel.text().toString().strip();
        }

        String keeping() {
            return keep.text().toString().strip();
        }
    }

    private ButtonRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("equal_cancel_button", ButtonRules::unequal),
                new Rule("cancel_button_names_the_act", ButtonRules::unnamed),
                new Rule("keep_button_keeps", ButtonRules::misleading),
                new Rule("labels_of_like_length", ButtonRules::lopsided));
    }

    private static Stream<Finding> unequal(Checked it) {
        return Arrays.stream(Language.values())
                .filter(language ->
                        pair(it, language).filter(ButtonRules::isEqual).isEmpty())
                .map(language -> refusal(it.say().unequalButtons(it.name(language))));
    }

    private static Stream<Finding> unnamed(Checked it) {
        return pairs(it)
                .filter(pair -> !says(pair.language(), pair.cancelling(), Tone.CANCEL)
                        || says(pair.language(), pair.cancelling(), Tone.NOT))
                .map(pair -> refusal(it.say().cancelNotNamed(it.name(pair.language()), pair.cancelling())));
    }

    private static Stream<Finding> misleading(Checked it) {
        return pairs(it)
                .filter(pair -> says(pair.language(), pair.keeping(), Tone.CANCEL)
                        || plain(pair.keeping()).equals(plain(pair.cancelling())))
                .map(pair -> refusal(it.say().keepCancels(it.name(pair.language()), pair.keeping())));
    }

    private static Stream<Finding> lopsided(Checked it) {
        return pairs(it)
                .filter(pair -> isMuchLonger(pair.cancelling(), pair.keeping())
                        || isMuchLonger(pair.keeping(), pair.cancelling()))
                .map(pair -> refusal(it.say().lopsided(it.name(pair.language()), pair.cancelling(), pair.keeping())));
    }

    private static Stream<Pair> pairs(Checked it) {
        return Arrays.stream(Language.values())
                .map(language -> pair(it, language))
                .flatMap(Optional::stream);
    }

    private static Optional<Pair> pair(Checked it, Language language) {
        var elements = Markup.elements(it.pages().get(language));
        return button(elements, "cancel")
                .flatMap(cancel -> button(elements, "keep").map(keep -> new Pair(language, cancel, keep)));
    }

    /** The one that does it; none where there are several. */
    private static Optional<Markup.Element> button(List<Markup.Element> elements, String act) {
        var all = elements.stream()
                .filter(element -> element.attribute("name").equals("act")
                        && element.attribute("value").equals(act))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean isEqual(Pair pair) {
        return Stream.of(pair.cancel(), pair.keep()).allMatch(ButtonRules::works)
                && pair.cancel().around() == pair.keep().around()
                && Set.of("", "leave").contains(pair.cancel().attribute("class"))
                && pair.keep().attribute("class").isEmpty();
    }

    private static boolean works(Markup.Element button) {
        return button.name().equals("button")
                && !plain(button.text().toString()).isEmpty()
                && Set.of("", "submit").contains(button.attribute("type"))
                && button.path().anyMatch(element -> element.name().equals("form"))
                && button.path().noneMatch(element -> element.attributes().keySet().stream()
                        .anyMatch(HIDING::contains));
    }

    private static boolean says(Language language, String label, Tone tone) {
        return Phrasebook.of(language).hasIn(label, tone);
    }

    private static boolean isMuchLonger(String one, String other) {
        return width(one) > TIMES * width(other);
    }

    /** A Chinese or Korean character is about as wide as two letters. */
    private static int width(String label) {
        return label.codePoints().map(letter -> letter >= 0x1100 ? 2 : 1).sum();
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Finding refusal(String words) {
        return Finding.refusal(words, Places.TEXTS);
    }
}
