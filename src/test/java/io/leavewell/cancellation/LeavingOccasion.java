package io.leavewell.cancellation;

import io.leavewell.billing.MoodyBilling.Mood;
import io.leavewell.mail.Occasion;
import io.leavewell.mail.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** People leave and stay in every way that there is; the team hears of what it has to look at. */
@ApplicationScoped
class LeavingOccasion extends Story implements Occasion {

    private static final Map<String, String> ACCEPTED =
            Map.of("too_expensive", "half", "low_usage", "pause", "competitor", "starter");

    @Override
    public void comes(Consumer<String> arrived) {
        begin();
        left(arrived);
        stayed(arrived);
        recorded(arrived);
        wished(arrived);
        setRight();
    }

    private void left(Consumer<String> arrived) {
        var bo = bo();
        var done = open(bo).press("Cancel my subscription");
        arrived(bo, arrived);
        done.press("Undo, keep my plan");
        arrived(bo, arrived);
        var cy = bo("boat", "30.00 EUR");
        act(cy, "cancel");
        arrived(cy, arrived);
    }

    private void stayed(Consumer<String> arrived) {
        for (var accepted : ACCEPTED.entrySet()) {
            begin();
            var dee = bo();
            browser.post(
                    leavers.link(dee),
                    List.of(
                            Map.entry("reason", accepted.getKey()),
                            Map.entry("option-low_usage", "2"),
                            Map.entry("accept", accepted.getValue())));
            arrived(dee, arrived);
            on(accepted.getKey().equals("too_expensive") ? "2026-06-16" : "2026-05-15");
            arrived.accept(dee.email());
        }
        begin();
        var hana = bo();
        open(hana)
                .choose("missing_features")
                .write("words-missing_features", "Where are the gantt charts?")
                .press("Ask the team");
        leavers.work();
        arrived.accept(Recipient.TEAM);
    }

    private void recorded(Consumer<String> arrived) {
        var eli = bo();
        billing.is(Mood.DOWN);
        act(eli, "cancel");
        arrived(eli, arrived);
        billing.is(Mood.WORKS);
        leavers.later(Duration.ofMinutes(5));
        arrived.accept(eli.email());
    }

    private void wished(Consumer<String> arrived) {
        var fay = bo();
        wish("Bo", fay.email());
        arrived(fay, arrived);
        wish("Gil", "gil-" + UUID.randomUUID() + "@example.org");
        leavers.work();
        arrived.accept(Recipient.TEAM);
    }

    private void wish(String name, String email) {
        browser.open(Leavers.base() + "/cancel")
                .write("name", name)
                .write("email", email)
                .press("Cancel now");
    }

    private void act(Leavers.Person person, String act) {
        browser.post(leavers.link(person), List.of(Map.entry("act", act)));
    }

    private void arrived(Leavers.Person person, Consumer<String> arrived) {
        leavers.later(Duration.ofSeconds(10));
        arrived.accept(person.email());
    }
}
