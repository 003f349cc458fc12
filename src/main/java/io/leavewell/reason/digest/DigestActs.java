package io.leavewell.reason.digest;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class DigestActs implements Acts {

    @Override
    public List<DigestAct> acts() {
        return List.of(DigestAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals(DigestAct.KIND)
                ? Optional.of(Messages.in(language, DigestMessages.class).digest())
                : Optional.empty();
    }
}
