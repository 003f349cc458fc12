package io.leavewell.mail.wording;

import io.leavewell.edition.Draft;
import io.leavewell.edition.Edition;
import io.leavewell.mail.LetterClass;
import io.leavewell.web.Filled;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;

/** Lays out the list of phrasebooks, and the sentences of one. */
@ApplicationScoped
class SentencesPages {

    @Inject
    LettersDesk desk;

    @Inject
    Phrasebooks phrasebooks;

    @Inject
    OurWords ours;

    @Inject
    Workspace workspace;

    TemplateInstance books() {
        return new BooksPage(
                        workspace.desk(),
                        phrasebooks.all().stream().map(this::row).toList())
                .render();
    }

    TemplateInstance page(Phrasebook book) {
        return page(book, Filled.with(desk.drafted(book).words()));
    }

    TemplateInstance page(Phrasebook book, Filled form) {
        return page(book, form, revision(form, desk.drafted(book).draft()), null);
    }

    /** What was typed stays, and is saved over theirs if it is sent again. */
    TemplateInstance overtaken(Phrasebook book, Filled form, OwnWords mine) {
        var now = desk.drafted(book);
        var changes =
                Comparison.of(book, now.words(), mine, ours, workspace.reader().language());
        return page(book, form, now.draft().revision(), new SentencesPage.Theirs(lastHand(book, now.draft()), changes));
    }

    WordingMessages say() {
        return Messages.in(workspace.reader().language(), WordingMessages.class);
    }

    /** Who changed the draft last, or else published it. */
    String lastHand(Phrasebook book, Draft draft) {
        return draft.changedBy()
                .or(() -> desk.inForce(book).map(Edition::publishedBy))
                .orElse("");
    }

    /** Empty if nothing is changed. */
    String begun(Draft draft) {
        return draft.changedAt()
                .map(at -> say().begun(
                                draft.changedBy().orElse(""), workspace.reader().moment(at)))
                .orElse("");
    }

    private TemplateInstance page(Phrasebook book, Filled form, int revision, SentencesPage.Theirs theirs) {
        return new SentencesPage(
                        Setting.of(workspace.desk(), book, Tab.SENTENCES),
                        book.phrases().stream()
                                .map(phrase -> sentence(book, phrase, form))
                                .toList(),
                        form,
                        revision,
                        begun(desk.drafted(book).draft()),
                        theirs)
                .render();
    }

    private SentencesPage.Sentence sentence(Phrasebook book, Phrase phrase, Filled form) {
        var reads = workspace.reader().language();
        var words = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language -> words.put(language, ours.say(book.id(), phrase.key(), language)));
        var values = phrase.values().stream()
                .sorted()
                .map(value -> new SentencesPage.Value(Braces.around(value), ours.meaning(book.id(), value, reads)))
                .toList();
        var isOwn = Arrays.stream(Language.values())
                .anyMatch(language -> !form.value(phrase.key(), language).isBlank());
        return new SentencesPage.Sentence(
                phrase.key(), ours.label(book.id(), phrase.key(), reads), words, values, isOwn);
    }

    private BooksPage.Row row(Phrasebook book) {
        var reader = workspace.reader();
        var drafted = desk.drafted(book);
        var inForce = desk.inForce(book);
        return new BooksPage.Row(
                LettersDoor.path(book),
                book.label(reader.language()),
                book.letterClass() == LetterClass.MARKETING,
                desk.words(book, inForce.map(Edition::version).orElse(0))
                        .soundIn(book)
                        .size(),
                book.phrases().size(),
                begun(drafted.draft()),
                inForce.map(edition -> say().publishedAt(reader.moment(edition.publishedAt()), edition.publishedBy()))
                        .orElse(""));
    }

    /** A form that is shown again is still about what it showed. */
    private static int revision(Filled form, Draft draft) {
        return form.value("revision").isEmpty() ? draft.revision() : Numbers.read(form.value("revision"));
    }
}
