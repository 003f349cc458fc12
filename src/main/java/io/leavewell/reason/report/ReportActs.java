package io.leavewell.reason.report;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class ReportActs implements Acts {

    @Override
    public List<ReportAct> acts() {
        return List.of(ReportAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals("mark")
                ? Optional.of(Messages.in(language, ReportMessages.class).mark())
                : Optional.empty();
    }
}
