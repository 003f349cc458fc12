package io.leavewell.notice;

import io.leavewell.web.Form;
import io.leavewell.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What must hold before people are told of other prices, and before that is taken back. */
@ApplicationScoped
class Publication {

    @Inject
    PricePages pages;

    @Inject
    Audience audience;

    @Inject
    Leads leads;

    @Inject
    Clock clock;

    /** Only what was seen is published: this draft, for so many, by somebody who said that they mean it. */
    List<Problem> problems(PriceChange change, Form form) {
        var say = pages.say();
        var problems = new ArrayList<Problem>();
        var reached = audience.reached(change.terms());
        if (!form.typed("version").equals(String.valueOf(change.version()))) {
            problems.add(new Problem("sure", say.changedMeanwhile()));
        } else if (!form.typed("reached").equals(String.valueOf(reached))) {
            problems.add(new Problem("sure", say.otherNumber()));
        } else if (reached == 0) {
            problems.add(new Problem("sure", say.warnNobody()));
        } else if (!form.has("sure")) {
            problems.add(new Problem("sure", say.notSure()));
        }
        if (!change.terms().from().isAfter(pages.today())) {
            problems.add(new Problem("sure", say.dayIsOver()));
        }
        if (change.terms().leadDays() < leads.leastForPrice()) {
            problems.add(new Problem("sure", say.leadTooShort(leads.leastForPrice())));
        }
        return problems;
    }

    boolean mayStop(PriceChange change) {
        return change.mayBeStopped(clock.instant());
    }
}
