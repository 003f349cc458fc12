package io.leavewell.dunning.editor;

import io.leavewell.audit.Acts;
import io.leavewell.dunning.Schedules;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class EditorActs implements Acts {

    @Override
    public List<EditorAct> acts() {
        return List.of(EditorAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals(Schedules.KIND)
                ? Optional.of(Messages.in(language, DunningEditorMessages.class).thing())
                : Optional.empty();
    }
}
