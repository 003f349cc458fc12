package io.leavewell.reason.source;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class SourceActs implements Acts {

    @Override
    public List<SourceAct> acts() {
        return List.of(SourceAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals(SourceAct.KIND)
                ? Optional.of(Messages.in(language, SourceMessages.class).source())
                : Optional.empty();
    }
}
