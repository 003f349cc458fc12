package io.leavewell.reason.theme;

import io.leavewell.account.Operator;
import io.leavewell.segment.Segments;
import io.leavewell.web.Filled;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reading;
import io.leavewell.web.Text;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Reads what an editor wrote of a theme, and what is wrong with it. */
@ApplicationScoped
class ThemeForm {

    static final UUID NONE = new UUID(0, 0);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_SUBJECT = 120;
    private static final String LINK = "https?://[^\\s/]+(/\\S*)?";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    Segments segments;

    @Inject
    Workspace workspace;

    /** As a theme stands in its form. */
    static Filled filled(Sketch sketch) {
        return Filled.empty()
                .and("name", sketch.name())
                .and("filter", sketch.filter().text())
                .and("owner", sketch.owner().map(UUID::toString).orElse(""))
                .and("link", sketch.link().orElse(""))
                .and("note", sketch.note().orElse(""));
    }

    /** @param id of the theme; none of a new one */
    Sketch read(Reading reading, UUID id) {
        var name = reading.neededLine("name", say().name(), LONGEST_NAME).replaceAll("\\s+", " ");
        if (Theme.existsNamed(name, id)) {
            reading.refuse("name", say().nameTaken(name));
        }
        return new Sketch(
                name, filter(reading), owner(reading), link(reading), reading.line("note", say().note(), LONGEST_TEXT));
    }

    /** A subject and a paragraph in the same languages, and in one at least. */
    Announcement announcement(Reading reading) {
        var subject = reading.neededText("subject", say().subject(), LONGEST_SUBJECT);
        var words = reading.neededText("words", say().words(), LONGEST_TEXT);
        for (var language : Language.values()) {
            missing(reading, "words", say().words(), subject, words, language);
            missing(reading, "subject", say().subject(), words, subject, language);
        }
        return new Announcement(subject, words);
    }

    private void missing(Reading reading, String field, String label, Text there, Text text, Language language) {
        var isHalf = there.byLanguage().containsKey(language.code())
                && !text.byLanguage().containsKey(language.code());
        var isSaid =
                text.byLanguage().isEmpty() && language == workspace.reader().language();
        if (isHalf && !isSaid) {
            reading.refuse(field + "-" + language.code(), say().languageMissing(label, language.ownName()));
        }
    }

    private Filter filter(Reading reading) {
        var filter = Filter.of(reading.neededLine("filter", say().filter(), LONGEST_TEXT));
        var isMissing = reading.form().value("filter").isBlank();
        if (!isMissing && !filter.lens(segments).isNarrowed()) {
            reading.refuse("filter", say().filterEmpty());
        }
        return filter;
    }

    private Optional<UUID> owner(Reading reading) {
        var typed = reading.form().value("owner");
        var owner = Optional.of(typed)
                .filter(text -> text.matches(ID))
                .map(UUID::fromString)
                .filter(id -> Operator.of(id).isPresent());
        if (!typed.isEmpty() && owner.isEmpty()) {
            reading.refuse("owner", say().ownerUnknown());
        }
        return owner;
    }

    private Optional<String> link(Reading reading) {
        var link = reading.line("link", say().link(), 500);
        if (link.filter(address -> !address.matches(LINK)).isPresent()) {
            reading.refuse("link", say().linkWrong());
        }
        return link;
    }

    private ThemeMessages say() {
        return Messages.in(workspace.reader().language(), ThemeMessages.class);
    }
}
