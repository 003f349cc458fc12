package io.leavewell.reason;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class ReasonActs implements Acts {

    @Override
    public List<ReasonAct> acts() {
        return List.of(ReasonAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        var say = Messages.in(language, ReasonMessages.class);
        return switch (code) {
            case "statement" -> Optional.of(say.statement());
            case "taxonomy" -> Optional.of(say.taxonomy());
            case "tagger" -> Optional.of(say.tagger());
            default -> Optional.empty();
        };
    }
}
