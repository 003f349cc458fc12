package io.leavewell.cancellation.editor;

import io.leavewell.audit.Act;
import io.leavewell.audit.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the editor's acts known to the audit. */
@ApplicationScoped
class FlowActs implements Acts {

    @Override
    public List<? extends Act> acts() {
        return List.of(FlowAct.values());
    }
}
