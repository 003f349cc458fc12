package io.leavewell.cancellation;

import io.leavewell.web.FirstStep;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Customers find the cancel page where the host product links to it; taken once somebody has opened it. */
@Singleton
class LinkStep implements FirstStep {

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    @Transactional
    public boolean isTaken() {
        return Visit.find("order by openedAt").page(0, 1).firstResultOptional().isPresent();
    }

    @Override
    public String path() {
        return Workspace.PATH + "/help#link";
    }

    @Override
    public String title(Language language) {
        return Messages.in(language, CancellationMessages.class).stepLink();
    }

    @Override
    public String why(Language language) {
        return Messages.in(language, CancellationMessages.class).stepLinkWhy();
    }
}
