package io.leavewell.account;

import io.leavewell.mail.Mailbox;
import io.leavewell.web.Form;
import io.leavewell.web.Language;
import io.leavewell.web.Role;
import java.util.Arrays;
import java.util.List;

/**
 * Whom an admin invites, as what.
 *
 * @param role null if none was chosen
 * @param language in which the letter speaks
 */
record InvitationForm(String email, Role role, boolean seesPeople, String language) {

    static InvitationForm of(Form form) {
        return new InvitationForm(
                form.text("email").map(Profile::spelled).orElse(""),
                role(form.typed("role")),
                form.has("people"),
                form.typed("language"));
    }

    /** @param language the inviting admin's own */
    static InvitationForm empty(Language language) {
        return new InvitationForm("", Role.VIEWER, false, language.code());
    }

    static Role role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public boolean isAs(String other) {
        return role != null && role.name().equals(other);
    }

    Problems problems(AccountMessages say) {
        var problems = Problems.none();
        if (!new Mailbox(email).isValid()) problems.and("email", say.emailWrong());
        if (role == null) problems.and("role", say.roleMissing());
        if (Language.of(language).isEmpty()) problems.and("language", say.languageUnknown());
        return problems;
    }
}
