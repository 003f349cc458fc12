package io.leavewell.account;

import io.leavewell.audit.Acts;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the acts of this room known to the audit. */
@Singleton
class PeopleActs implements Acts {

    @Override
    public List<PeopleAct> acts() {
        return List.of(PeopleAct.values());
    }
}
