package io.leavewell.cancellation.editor;

import io.leavewell.audit.Act;
import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Makes the editor's acts known to the audit. */
@ApplicationScoped
class FlowActs implements Acts {

    @Override
    public List<? extends Act> acts() {
        return List.of(FlowAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return Optional.of(code).filter(FlowDesk.KIND::equals).map(flow -> Messages.in(language, FlowMessages.class)
                .door());
    }
}
