package io.leavewell.reason.alert;

import io.leavewell.account.Operator;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Mrr;
import io.leavewell.cancellation.Leavers;
import io.leavewell.money.Money;
import io.leavewell.reason.Heading;
import io.leavewell.reason.ReadingUp;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Said;
import io.leavewell.reason.Statement;
import io.leavewell.time.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who want to hear of something, and those who say it. */
@ApplicationScoped
class Listeners {

    @Inject
    Leavers leavers;

    @Inject
    ReadingUp reading;

    @Inject
    Rules rules;

    @Inject
    TestClock clock;

    /** By mail, of these words. */
    UUID hears(Operator owner, String... words) {
        return wants(new Wanted("Outages", words(words), Way.MAIL, Optional.empty(), owner.id()));
    }

    /** By webhook, of these words. */
    UUID isCalled(Operator owner, URI url, String... words) {
        return wants(new Wanted("Outages", words(words), Way.WEBHOOK, Optional.of(url.toString()), owner.id()));
    }

    UUID hears(Operator owner, Conditions conditions) {
        return wants(new Wanted("Outages", conditions, Way.MAIL, Optional.empty(), owner.id()));
    }

    UUID wants(Wanted wanted) {
        var id = leavers.in(() -> {
            var rule = new AlertRule(wanted, "Mina Roth", clock.instant());
            rule.persist();
            return rule.id();
        });
        rules.forget();
        return id;
    }

    void pause(UUID rule) {
        leavers.in(() -> {
            AlertRule.held(rule).orElseThrow().pause(clock.instant());
            return null;
        });
        rules.forget();
    }

    /** So that they hear nothing of other stories, nor these of them. */
    void leave() {
        leavers.in(() -> Alert.deleteAll());
        leavers.in(() -> AlertRule.update("endedAt = ?1 where endedAt is null", clock.instant()));
        rules.forget();
    }

    Leavers.Person says(String words) {
        var ada = leavers.ada();
        says(ada, words, clock.instant());
        hear();
        return ada;
    }

    /** @return the statement */
    UUID says(Leavers.Person person, String words, Instant when) {
        return says(person, Optional.of(Reason.OTHER), Optional.of(words), when);
    }

    UUID chooses(Leavers.Person person, Reason reason) {
        return says(person, Optional.of(reason), Optional.empty(), clock.instant());
    }

    private UUID says(Leavers.Person person, Optional<Reason> reason, Optional<String> words, Instant when) {
        var said = new Said(reason, Optional.empty(), words, "en");
        var ids = new UUID[1];
        leavers.see(
                person,
                subscription -> ids[0] = Statement.record(said, UUID.randomUUID(), subscription, when)
                        .id());
        return ids[0];
    }

    /** What was said is read, and what is due is done. */
    void hear() {
        reading.readNew();
        leavers.work();
    }

    void later(Duration time) {
        leavers.later(time);
    }

    static Conditions words(String... words) {
        return new Conditions(List.of(), Optional.empty(), Optional.empty(), List.of(words));
    }

    static Conditions reason(Reason reason, String... words) {
        return new Conditions(List.of(Heading.of(reason)), Optional.empty(), Optional.empty(), List.of(words));
    }

    static Conditions least(String amount, String currency) {
        var least = Mrr.of(Money.of(amount, currency), Interval.MONTH);
        return new Conditions(List.of(), Optional.of(least), Optional.empty(), List.of());
    }
}
