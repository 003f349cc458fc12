package io.leavewell.reason.alert;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.mail.Occasion;
import io.leavewell.web.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** Nell tries an alert, hears of one person, and then of two more together. */
@ApplicationScoped
class AlertOccasion implements Occasion {

    @Inject
    Listeners listeners;

    @Inject
    Operators operators;

    @Override
    public void comes(Consumer<String> arrived) {
        var nell = operators.newcomer(Role.EDITOR);
        var word = "otter" + UUID.randomUUID().toString().substring(0, 8);
        var rule = listeners.hears(nell, word);
        new Browser()
                .signedIn(operators.cookie(nell))
                .open(Operators.base() + "/workspace/reasons/alerts/" + rule)
                .press("Send a trial");
        listeners.hear();
        arrived.accept(nell.email());
        listeners.says("The sync lost my " + word + " twice, and nobody answered for a week.");
        arrived.accept(nell.email());
        listeners.says("Where is my " + word + "?");
        listeners.says("No " + word + ", no money.");
        listeners.later(Duration.ofMinutes(11));
        arrived.accept(nell.email());
        listeners.leave();
    }
}
