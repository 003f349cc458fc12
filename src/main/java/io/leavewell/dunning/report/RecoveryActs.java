package io.leavewell.dunning.report;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class RecoveryActs implements Acts {

    static final String KIND = "recovery";

    @Override
    public List<RecoveryAct> acts() {
        return List.of(RecoveryAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals(KIND)
                ? Optional.of(Messages.in(language, RecoveryMessages.class).thing())
                : Optional.empty();
    }
}
