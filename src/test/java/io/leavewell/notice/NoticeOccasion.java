package io.leavewell.notice;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.leavewell.cancellation.Leavers;
import io.leavewell.mail.Occasion;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;

/** Ada's plan renews, Tia's trial ends, and four Dees are told of another price that does not come. */
@ApplicationScoped
class NoticeOccasion implements Occasion {

    @Inject
    Ahead ahead;

    @Inject
    Leavers leavers;

    @Inject
    Repricing repricing;

    @Inject
    TestClock clock;

    @Override
    public void comes(Consumer<String> arrived) {
        clock.set(TestClock.START);
        price(arrived);
        var trial = new Period(TestClock.START, Instant.parse("2026-12-07T15:00:00Z"));
        var tia = ahead.trialing(
                ahead.berlin("Tia"), ahead.plan("29.00 EUR", Interval.MONTH), "29.00 EUR", Interval.MONTH, trial);
        ahead.at("2026-12-04T12:00:00Z");
        arrived.accept(tia.email());
        var ada = ahead.yearly("290.00 EUR", "2026-01-15T02:00:00Z");
        ahead.at("2026-12-16T15:00:00Z");
        ahead.at("2026-12-17T02:00:00Z");
        ahead.at("2026-12-17T12:00:00Z");
        arrived.accept(ada.email());
        clock.set(TestClock.START);
    }

    /** Billing knows of the price once the letter has gone, so nobody gets it again: each Dee speaks a language. */
    private void price(Consumer<String> arrived) {
        var plan = ahead.plan("29.00 EUR", Interval.MONTH);
        var dees = Arrays.stream(Language.values())
                .map(language -> leavers.identity("Dee", language.code(), "DE", "Europe/Berlin"))
                .map(dee -> ahead.paying(dee, plan, "29.00 EUR", Interval.MONTH, "2026-10-24T10:00:00Z"))
                .toList();
        var change = repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        ahead.run();
        dees.forEach(dee -> arrived.accept(dee.email()));
        repricing.stop(change);
        ahead.run();
        arrived.accept(dees.get(0).email());
    }
}
