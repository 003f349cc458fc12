package io.leavewell.reason.alert;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class AlertActs implements Acts {

    @Override
    public List<AlertAct> acts() {
        return List.of(AlertAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals(AlertAct.KIND)
                ? Optional.of(Messages.in(language, AlertMessages.class).alert())
                : Optional.empty();
    }
}
