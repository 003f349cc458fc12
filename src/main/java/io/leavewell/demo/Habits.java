package io.leavewell.demo;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** What people make of a subscription, at the rates of a young company that loses about four in a hundred a month. */
class Habits {

    private static final Duration MARGIN = Duration.ofHours(2);

    /** Something that people come to do, with its chance in a trial, a month and a year. */
    private record Habit(double inTrial, double inMonth, double inYear, BiConsumer<Life, Instant> act) {

        double chance(Life life) {
            if (life.status == Status.TRIALING) {
                return inTrial;
            }
            return life.terms.interval() == Interval.MONTH ? inMonth : inYear;
        }
    }

    private static final List<Habit> HABITS = List.of(
            new Habit(.05, .035, .25, (life, at) -> new PastVisit(life, at).leave()),
            new Habit(.005, .003, .02, (life, at) -> new PastVisit(life, at).leaveAndUndo()),
            new Habit(.01, .009, .06, (life, at) -> new PastVisit(life, at).keep()),
            new Habit(.02, .01, .05, (life, at) -> new PastVisit(life, at).accept()),
            new Habit(0, .011, .03, (life, at) -> life.cardFails()),
            new Habit(0, .006, 0, (life, at) -> grow(life)));

    private final Northlight company;

    Habits(Northlight company) {
        this.company = company;
    }

    /** Lives on, one period after the other, until today. */
    Life live(Life life) {
        spend(life);
        while (!life.isOver() && !life.turnsAt().isAfter(company.today())) {
            life.turn();
            spend(life);
        }
        return life;
    }

    /** At most one thing happens in a period, and none in a pause or after the end. */
    private void spend(Life life) {
        if (life.isOver() || life.isHeld() || life.period.length() == 0) {
            return;
        }
        var at = company.dice()
                .between(life.period.start().plus(MARGIN), life.period.end().minus(MARGIN));
        var habit = habit(life);
        if (habit != null && at.isBefore(company.today().minus(MARGIN))) {
            habit.act().accept(life, at);
        }
    }

    private Habit habit(Life life) {
        var left = company.dice().random().nextDouble();
        for (var habit : HABITS) {
            left -= habit.chance(life);
            if (left < 0) {
                return habit;
            }
        }
        return null;
    }

    /** Moves up to the next plan with the next charge, unless only an offer keeps them. */
    private static void grow(Life life) {
        if (life.terms.plan().code().equals("starter") && life.savedAt == null) {
            var terms = life.company().prices().terms("pro", life.terms.interval(), life.person.currency());
            new Change.SwitchPlan("pro", terms.interval(), terms.price(), life.turnsAt()).by(life);
        }
    }
}
