package io.leavewell.segment;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes what is done with segments known to the audit. */
@Singleton
class SegmentActs implements Acts {

    @Override
    public List<SegmentAct> acts() {
        return List.of(SegmentAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals(SegmentAct.KIND)
                ? Optional.of(Messages.in(language, SegmentMessages.class).segment())
                : Optional.empty();
    }
}
