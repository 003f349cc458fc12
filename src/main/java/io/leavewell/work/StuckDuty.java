package io.leavewell.work;

import io.leavewell.web.Duty;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stuck work waits for a person: most of it is a promise to a customer. */
@Singleton
class StuckDuty implements Duty {

    @Inject
    Bench bench;

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String path() {
        return WorkResource.PATH;
    }

    @Override
    public Optional<String> today(Reader reader) {
        var many = bench.many();
        return many == 0
                ? Optional.empty()
                : Optional.of(Messages.in(reader.language(), WorkMessages.class).duty(many));
    }
}
