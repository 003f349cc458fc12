package io.leavewell.reason.theme;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class ThemeActs implements Acts {

    @Override
    public List<ThemeAct> acts() {
        return List.of(ThemeAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals(ThemeAct.KIND)
                ? Optional.of(Messages.in(language, ThemeMessages.class).theme())
                : Optional.empty();
    }
}
