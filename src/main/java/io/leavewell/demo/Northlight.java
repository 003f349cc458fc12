package io.leavewell.demo;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The sample company while it is being made up: what it sells and shows, what its people say, and its books.
 *
 * @param today until when it has lived
 * @param subscriptions how many each customer has had
 */
record Northlight(
        Instant today, Dice dice, Showcase showcase, Answers answers, Books books, Map<String, Integer> subscriptions) {

    static Northlight until(Instant today, Dice dice, Showcase showcase) {
        return new Northlight(today, dice, showcase, Answers.by(dice), new Books(), new HashMap<>());
    }

    void write(Table table, Object... values) {
        books.add(table, values);
    }

    Prices prices() {
        return showcase.prices();
    }

    Person welcome(Person person) {
        write(Table.CUSTOMER, person.row());
        return person;
    }

    /** Begins a subscription whose first charge comes some days after its start. */
    Life begin(Person person, Life.Kinship kinship, Choice choice, Instant start) {
        var firstCharge =
                start.atZone(person.zone()).plusDays(choice.trialDays()).toInstant();
        var terms = prices().terms(choice.plan(), choice.interval(), person.currency());
        return new Life(this, person, kinship, terms, new Period(start, firstCharge));
    }

    /** What somebody subscribes to, after a trial or after none. */
    record Choice(String plan, Interval interval, int trialDays) {}

    /** The host's own id of a customer's next subscription. */
    String idOfSubscription(Person person) {
        return person.externalId() + "-" + subscriptions.merge(person.externalId(), 1, Integer::sum);
    }

    Instant notAfterToday(Instant moment) {
        return moment.isBefore(today) ? moment : today;
    }
}
