package io.leavewell.reason.tagger;

import io.leavewell.audit.Acts;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the acts of this room known to the audit. */
@Singleton
class LearnActs implements Acts {

    @Override
    public List<LearnAct> acts() {
        return List.of(LearnAct.values());
    }
}
