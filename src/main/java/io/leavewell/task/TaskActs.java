package io.leavewell.task;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class TaskActs implements Acts {

    @Override
    public List<TaskAct> acts() {
        return List.of(TaskAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return code.equals("task")
                ? Optional.of(Messages.in(language, TaskMessages.class).task())
                : Optional.empty();
    }
}
