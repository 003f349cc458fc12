package io.leavewell.demo;

import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.demo.Life.Kinship;
import io.leavewell.demo.Northlight.Choice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The many who came since the company opened its doors, more of them each month, and some who left again. */
class Crowd {

    static final int SIZE = 2_000;

    private static final int MONTHS = 18;
    private static final int TRIAL_DAYS = 14;
    private static final int ONE_IN_WITH_TWO = 28;
    private static final Duration SETTLED = Duration.ofDays(120);
    private static final List<String> PLANS = List.of("starter", "starter", "starter", "pro", "pro", "pro", "team");

    private final Northlight company;
    private final Dice dice;
    private final Habits habits;
    private final People people;

    Crowd(Northlight company) {
        this.company = company;
        dice = company.dice();
        habits = new Habits(company);
        people = new People(dice);
    }

    /** When the company opened its doors. */
    static Instant opening(Instant today) {
        return today.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }

    void join() {
        var number = 1_000;
        for (var since : signUps()) {
            number++;
            var person = company.welcome(people.someone("nl-" + number, since));
            if (number % ONE_IN_WITH_TWO == 0 && since.plus(SETTLED).isBefore(company.today())) {
                subscribeTwice(person);
            } else {
                subscribe(person);
            }
        }
    }

    private List<Instant> signUps() {
        var opening = opening(company.today());
        var all = Duration.between(opening, company.today()).toSeconds();
        return Stream.generate(() -> Math.pow(dice.random().nextDouble(), .7))
                .limit(SIZE)
                .map(share -> opening.plusSeconds((long) (share * all)))
                .sorted()
                .toList();
    }

    private void subscribe(Person person) {
        var life = habits.live(company.begin(person, Kinship.ONLY, choice(), person.since()));
        life.close();
        if (life.isOver() && life.departure != Departure.INVOLUNTARY && life.hasPaid() && dice.hits(.1)) {
            comeBack(person, life.endsAt.plus(Duration.ofDays(20 + dice.below(120))));
        }
    }

    private void comeBack(Person person, Instant back) {
        if (back.isBefore(company.today())) {
            habits.live(company.begin(person, Kinship.RETURN, choice(0), back)).close();
        }
    }

    /** The first is never left, so that the second comes and goes beside it. */
    private void subscribeTwice(Person person) {
        company.begin(person, Kinship.ONLY, choice(0), person.since())
                .liveUntil(company.today())
                .close();
        var later = dice.between(person.since().plus(Duration.ofDays(20)), company.today());
        habits.live(company.begin(person, Kinship.SECOND, choice(), later)).close();
    }

    private Choice choice() {
        return choice(dice.hits(.75) ? TRIAL_DAYS : 0);
    }

    private Choice choice(int trialDays) {
        return new Choice(dice.one(PLANS), dice.hits(.16) ? Interval.YEAR : Interval.MONTH, trialDays);
    }
}
