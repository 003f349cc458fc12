package io.leavewell.task;

import io.leavewell.web.Duty;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Tasks that nobody has done yet, and how many are overdue. */
@Singleton
class OpenTasks implements Duty {

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String path() {
        return TaskResource.PATH;
    }

    @Override
    @Transactional
    public Optional<String> today(Reader reader) {
        var open = Math.toIntExact(Task.count("closedAt is null"));
        var overdue = Math.toIntExact(Task.count("closedAt is null and dueAt < ?1", clock.instant()));
        var say = Messages.in(reader.language(), TaskMessages.class);
        return open == 0
                ? Optional.empty()
                : Optional.of(overdue == 0 ? say.duty(open) : say.dutyOverdue(open, overdue));
    }
}
