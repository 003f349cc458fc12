package io.leavewell.cancellation.tone;

import io.leavewell.web.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One phrase of a list. */
record Phrase(Language language, Tone tone, Pattern pattern, boolean hasDay, boolean hasNumber) {

    static Phrase of(Language language, Tone tone, String phrase) {
        var pattern = new Notation(language).read(phrase);
        return new Phrase(language, tone, pattern, phrase.contains("{day}"), phrase.contains("{n}"));
    }

    Stream<Spot> in(Reading reading) {
        var spots = Stream.<Spot>builder();
        var found = pattern.matcher(reading.plain());
        while (found.find()) {
            spots.add(spot(found, reading));
        }
        return spots.build();
    }

    private Spot spot(Matcher found, Reading reading) {
        return new Spot(
                tone,
                language,
                reading.written(found.start(), found.end()),
                hasDay ? Optional.ofNullable(found.group("day")) : Optional.empty(),
                hasNumber ? number(found.group("n")) : Optional.empty());
    }

    private static Optional<Integer> number(String digits) {
        return Optional.ofNullable(digits)
                .map(text -> text.replaceAll("\\D", ""))
                .filter(text -> !text.isEmpty() && text.length() < 10)
                .map(Integer::valueOf);
    }
}
