package io.leavewell.mail.wording;

import io.leavewell.audit.Act;
import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@ApplicationScoped
class WordingActs implements Acts {

    @Inject
    Phrasebooks phrasebooks;

    @Override
    public List<? extends Act> acts() {
        return List.of(WordingAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return phrasebooks.ofKind(code).map(book -> Messages.in(language, WordingMessages.class)
                .lettersOf(book.label(language)));
    }
}
