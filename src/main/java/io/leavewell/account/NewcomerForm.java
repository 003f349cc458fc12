package io.leavewell.account;

import io.leavewell.mail.Mailbox;
import io.leavewell.web.Form;
import io.leavewell.web.Reader;
import java.time.ZoneId;
import java.util.Optional;

/** Who somebody says they are when they come for the first time, and the password they choose. */
record NewcomerForm(String email, ProfileForm profile, String password) {

    /** @param email known already, such as an invited one; empty if it is asked */
    static NewcomerForm of(Form form, Optional<String> email) {
        return new NewcomerForm(
                email.orElseGet(() -> form.text("email").map(Profile::spelled).orElse("")),
                ProfileForm.of(form),
                form.typed("password"));
    }

    static NewcomerForm empty(String email, Reader reader, String zone) {
        return new NewcomerForm(email, new ProfileForm("", reader.language().code(), zone), "");
    }

    /** Where the server stands is where its first admin most probably does. */
    static NewcomerForm ofTheFirst(Reader reader) {
        return empty("", reader, ZoneId.systemDefault().getId());
    }

    Profile description() {
        return profile.with(email);
    }

    Problems problems(AccountMessages say) {
        var problems = Problems.none();
        if (!new Mailbox(email).isValid()) problems.and("email", say.emailWrong());
        profile.check(problems, say);
        return problems.and(
                "password", Passwords.objection(password, description()).map(why -> why.apply(say)));
    }
}
