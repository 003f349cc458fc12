package io.leavewell.dashboard;

import io.leavewell.cancellation.Flows;
import io.leavewell.edition.Editions;
import io.leavewell.web.Actor;
import io.leavewell.web.FirstStep;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What customers are asked and offered should be the team's own; taken once somebody of them has published it. */
@Singleton
class FlowStep implements FirstStep {

    @Inject
    Editions editions;

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public boolean isTaken() {
        return editions.history(Flows.KIND).stream()
                .anyMatch(version -> !version.publishedBy().equals(Actor.PRODUCT.name()));
    }

    @Override
    public String path() {
        return Workspace.PATH + "/flow";
    }

    @Override
    public String title(Language language) {
        return Messages.in(language, DashboardMessages.class).stepFlow();
    }

    @Override
    public String why(Language language) {
        return Messages.in(language, DashboardMessages.class).stepFlowWhy();
    }
}
