package io.leavewell.mail.wording;

import io.leavewell.edition.Editions;
import io.leavewell.web.Duty;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;

/** Drafts of letters that nobody reads yet. */
@ApplicationScoped
class LettersDuty implements Duty {

    @Inject
    Phrasebooks phrasebooks;

    @Inject
    Editions editions;

    @Override
    public int place() {
        return 62;
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public String path() {
        return LettersDoor.PATH;
    }

    @Override
    public Optional<String> today(Reader reader) {
        var begun = phrasebooks.all().stream()
                .filter(book -> editions.draft(Phrasebooks.kind(book.id())).isBegun())
                .map(book -> book.label(reader.language()))
                .collect(Collectors.joining(", "));
        return Optional.of(begun).filter(labels -> !labels.isEmpty()).map(labels -> Messages.in(
                        reader.language(), WordingMessages.class)
                .draftsWait(labels));
    }
}
