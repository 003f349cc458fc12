package io.leavewell.cancellation;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what is done for customers known to the audit. */
@ApplicationScoped
class RelayActs implements Acts {

    @Override
    public List<RelayAct> acts() {
        return List.of(RelayAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        var say = Messages.in(language, RelayMessages.class);
        return Optional.ofNullable(
                Map.of("visit", say.kindVisit(), "wish", say.kindWish()).get(code));
    }
}
