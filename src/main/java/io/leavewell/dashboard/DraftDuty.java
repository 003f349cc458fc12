package io.leavewell.dashboard;

import io.leavewell.cancellation.Flows;
import io.leavewell.edition.Editions;
import io.leavewell.web.Duty;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A draft of the cancel flow that no customer sees yet. */
@Singleton
class DraftDuty implements Duty {

    @Inject
    Editions editions;

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public String path() {
        return Workspace.PATH + "/flow";
    }

    @Override
    public Optional<String> today(Reader reader) {
        var draft = editions.draft(Flows.KIND);
        return Optional.of(draft).filter(begun -> begun.isBegun()).map(begun -> Messages.in(
                        reader.language(), DashboardMessages.class)
                .draftWaits(begun.changedBy().orElse("")));
    }
}
