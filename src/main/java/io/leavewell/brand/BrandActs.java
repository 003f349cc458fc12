package io.leavewell.brand;

import io.leavewell.audit.Act;
import io.leavewell.audit.Acts;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes what is done to the brand known to the audit. */
@Singleton
class BrandActs implements Acts {

    @Override
    public List<? extends Act> acts() {
        return List.of(BrandAct.values());
    }
}
