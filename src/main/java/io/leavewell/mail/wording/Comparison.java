package io.leavewell.mail.wording;

import io.leavewell.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the reader of a letter finds changed between two wordings, sentence by sentence. */
record Comparison(List<Changed> parts) {

    /** Sentences are changed, never added: ours stands where there is none. */
    enum Kind {
        CHANGED
    }

    /**
     * A sentence that differs.
     *
     * @param href where it is edited
     * @param rows one for each language in which it does
     */
    record Changed(String name, String href, Kind kind, List<Difference> rows) {}

    /** One language of a sentence. */
    record Difference(String field, String before, String after) {}

    static Comparison of(Phrasebook book, OwnWords before, OwnWords after, OurWords ours, Language reads) {
        return new Comparison(book.phrases().stream()
                .map(phrase -> changed(book, phrase.key(), before, after, ours, reads))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Changed> changed(
            Phrasebook book, String key, OwnWords before, OwnWords after, OurWords ours, Language reads) {
        var differ = Arrays.stream(Language.values())
                .filter(language ->
                        !said(book, key, before, ours, language).equals(said(book, key, after, ours, language)))
                .toList();
        if (differ.isEmpty()) {
            return Optional.empty();
        }
        var rows = differ.stream()
                .map(language -> new Difference(
                        language.ownName(),
                        said(book, key, before, ours, language),
                        said(book, key, after, ours, language)))
                .toList();
        var href = LettersDoor.path(book) + "#" + key + "-" + differ.get(0).code();
        return Optional.of(new Changed(ours.label(book.id(), key, reads), href, Kind.CHANGED, rows));
    }

    private static String said(Phrasebook book, String key, OwnWords own, OurWords ours, Language language) {
        return own.at(key, language).orElseGet(() -> ours.say(book.id(), key, language));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many sentences differ. */
    public int size() {
        return parts.size();
    }
}
