package io.leavewell.mail;

import io.leavewell.web.FirstStep;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Letters need a mail server. */
@Singleton
class MailStep implements FirstStep {

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
    public boolean isTaken() {
        return carrier.obstacle().isEmpty();
    }

    @Override
    public String path() {
        return Workspace.PATH + "/settings#mail";
    }

    @Override
    public String title(Language language) {
        return Messages.in(language, Words.class).step();
    }

    @Override
    public String why(Language language) {
        return Messages.in(language, Words.class).stepWhy();
    }
}
