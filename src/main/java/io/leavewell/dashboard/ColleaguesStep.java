package io.leavewell.dashboard;

import io.leavewell.account.Operator;
import io.leavewell.web.FirstStep;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Nobody should be the only one who can get in. */
@Singleton
class ColleaguesStep implements FirstStep {

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    @Transactional
    public boolean isTaken() {
        return Operator.count() > 1;
    }

    @Override
    public String path() {
        return Workspace.PATH + "/people";
    }

    @Override
    public String title(Language language) {
        return Messages.in(language, DashboardMessages.class).stepColleagues();
    }

    @Override
    public String why(Language language) {
        return Messages.in(language, DashboardMessages.class).stepColleaguesWhy();
    }
}
