package io.leavewell.account;

import io.leavewell.cancellation.Browser;
import io.leavewell.mail.Occasion;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;

/** Otto invites Mo, and Nell has forgotten her password. */
@ApplicationScoped
class AccountOccasion implements Occasion {

    @Inject
    Operators operators;

    @Inject
    Mailbag mail;

    @Override
    public void comes(Consumer<String> arrived) {
        var mo = "mo." + UUID.randomUUID() + "@leavewell.example";
        new Browser()
                .signedIn(operators.cookie(operators.otto()))
                .open(Operators.base() + PeopleResource.PATH + "/invitations")
                .write("email", mo)
                .write("role", "EDITOR")
                .press("Send the invitation");
        arrived(mo, arrived);
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
        var nell = operators.newcomer(Role.EDITOR).email();
        new Browser()
                .open(Operators.base() + ForgottenResource.PATH)
                .write("email", nell)
                .press("Send the letter");
        arrived(nell, arrived);
    }

    private void arrived(String email, Consumer<String> arrived) {
        mail.of(email);
        arrived.accept(email);
    }
}
