package io.leavewell.account;

import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lays out an operator's own page, for the forms that share it. */
@ApplicationScoped
class OwnPages {

    @Inject
    Workspace workspace;

    OwnPage of(Operator operator, Problems problems) {
        return of(operator, ProfileForm.of(operator.profile()), problems);
    }

    OwnPage of(Operator operator, ProfileForm form, Problems problems) {
        var facts = new OwnPage.Facts(
                operator.email(),
                Say.role(operator.role(), Say.to(workspace.reader())),
                operator.passwordHash().isPresent(),
                operator.hasSecondFactor());
        return new OwnPage(workspace.desk(), facts, form, problems);
    }
}
