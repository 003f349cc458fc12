package io.leavewell.mail.wording;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operator's sentences must be before they stand in letters. */
@ApplicationScoped
class Check {

    /** Characters; more is no sentence. */
    static final int LONGEST = 1_000;

    private static final String LINK = "(?is).*(https?://|www\\.).*";

    private static final List<Function<Passage, Stream<Finding>>> RULES = List.of(
            Check::strangeValues,
            Check::empty,
            Check::tooLong,
            Check::severalLines,
            Check::offers,
            Check::lostValues,
            Check::typedLinks,
            Check::pressure);

    @Inject
    OurWords ours;

    /** In the order of the editor. */
    List<Finding> of(Phrasebook book, OwnWords own, Reader reader) {
        return passages(book, own, reader)
                .flatMap(passage -> RULES.stream().flatMap(rule -> rule.apply(passage)))
                .toList();
    }

    boolean refuses(Phrasebook book, OwnWords own, Reader reader) {
        return of(book, own, reader).stream().anyMatch(Finding::refuses);
    }

    private Stream<Passage> passages(Phrasebook book, OwnWords own, Reader reader) {
        var say = Messages.in(reader.language(), WordingMessages.class);
        return book.phrases().stream().flatMap(phrase -> Arrays.stream(Language.values())
                .flatMap(language -> own.at(phrase.key(), language).stream()
                        .map(words -> new Passage(
                                book,
                                phrase,
                                language,
                                words,
                                ours.say(book.id(), phrase.key(), language),
                                ours.label(book.id(), phrase.key(), reader.language()) + ", " + language.ownName(),
                                say))));
    }

    private static Stream<Finding> strangeValues(Passage it) {
        return Braces.strange(it.words(), it.phrase().values()).stream()
                .distinct()
                .map(brace -> it.refusal(it.say().strangeValue(it.name(), brace)));
    }

    /** Also what looks empty, such as a space of no width. */
    private static Stream<Finding> empty(Passage it) {
        return it.words().codePoints().anyMatch(Character::isLetterOrDigit)
                ? Stream.of()
                : Stream.of(it.refusal(it.say().saysNothing(it.name())));
    }

    private static Stream<Finding> tooLong(Passage it) {
        return it.length() <= LONGEST
                ? Stream.of()
                : Stream.of(it.refusal(it.say().tooLong(it.name(), LONGEST)));
    }

    private static Stream<Finding> severalLines(Passage it) {
        return it.phrase().isLine() && it.words().matches("(?s).*[\\p{Cc}\\p{Zl}\\p{Zp}].*")
                ? Stream.of(it.refusal(it.say().severalLines(it.name())))
                : Stream.of();
    }

    /** T-M1. */
    private static Stream<Finding> offers(Passage it) {
        return it.isTransactional()
                ? Lexicon.OFFERS
                        .found(it.words())
                        .map(found -> it.refusal(it.say().offers(it.name(), found)))
                : Stream.of();
    }

    private static Stream<Finding> lostValues(Passage it) {
        return it.lost().isEmpty()
                ? Stream.of()
                : Stream.of(it.hint(it.say()
                        .lostValues(
                                it.name(),
                                it.lost().stream().map(Braces::around).collect(Collectors.joining(", ")))));
    }

    private static Stream<Finding> typedLinks(Passage it) {
        return it.isTransactional() && it.words().matches(LINK)
                ? Stream.of(it.hint(it.say().typedLink(it.name())))
                : Stream.of();
    }

    private static Stream<Finding> pressure(Passage it) {
        return Lexicon.PRESSURE.found(it.words()).map(found -> it.hint(it.say().pressure(it.name(), found)));
    }
}
