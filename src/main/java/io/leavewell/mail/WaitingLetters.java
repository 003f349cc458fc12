package io.leavewell.mail;

import io.leavewell.web.Duty;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Letters that cannot go until somebody configures a mail server. */
@Singleton
class WaitingLetters implements Duty {

    @Inject
    Carrier carrier;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    public String path() {
        return Workspace.PATH + "/settings#mail";
    }

    @Override
    @Transactional
    public Optional<String> today(Reader reader) {
        var many = carrier.obstacle().isPresent() ? Stranded.manyWaiting() : 0;
        return many == 0
                ? Optional.empty()
                : Optional.of(Messages.in(reader.language(), Words.class).waitForServer(many));
    }
}
