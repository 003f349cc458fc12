package io.leavewell.dunning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done for one person whenever the routine runs, and when the post goes after it. */
class Round {

    private static final Duration UNTIL_THE_BOOKS = Duration.ofSeconds(5);

    private final Person person;
    private final List<Trouble> finished = new ArrayList<>();

    Round(Person person) {
        this.person = person;
    }

    /** Money first, then the end, then words. */
    void tick(Instant now) {
        person.inTrouble().toList().forEach(deal -> tryToCharge(deal, now));
        person.inTrouble().filter(deal -> deal.trouble.isOver(now)).toList().forEach(deal -> end(deal, now));
        write(now);
    }

    /** What the schedule's end asks for is done by the books, and then told. */
    void post(Instant now) {
        finished.forEach(trouble -> carryOut(trouble, now));
        finished.clear();
        person.post.tick(now, now);
    }

    /** Several that were missed are made up for by one. */
    private void tryToCharge(Dealing deal, Instant now) {
        if (!deal.trouble.tries.removeIf(due -> !due.isAfter(now))) {
            return;
        }
        var decline = person.decline();
        person.note(now, deal, "charged " + (decline == null ? "PAID" : decline.name()));
        if (decline == null) {
            deal.pays(deal.owed);
            person.paid(deal, now);
        } else {
            deal.trouble.failedAgain(decline, now);
        }
    }

    private void end(Dealing deal, Instant now) {
        deal.trouble.isOpen = false;
        deal.trouble.exhaustedAt = now;
        if (deal.isLeftUnpaid()) {
            person.note(now, deal, "EXHAUSTED");
            person.post(deal, "ENDED", now);
        } else {
            finished.add(deal.trouble);
        }
    }

    /** After the letters that were due before; not if nothing is owed any more: whoever has paid is thanked instead. */
    private void carryOut(Trouble trouble, Instant now) {
        person.post.tick(now, trouble.exhaustedAt.plus(UNTIL_THE_BOOKS));
        if (person.isErased) {
            trouble.endsAfterAll("STOPPED");
        }
        var how = trouble.endAfterAll == null ? "EXHAUSTED" : trouble.endAfterAll;
        person.note(trouble.exhaustedAt, trouble.dealing, how);
        if (how.equals("EXHAUSTED") && trouble.dealing.finishes(now)) {
            person.post(trouble.dealing, "ENDED", now);
        } else if (how.equals("PAID") && !person.isErased) {
            person.thank(trouble, now);
        }
    }

    private void write(Instant now) {
        var due = person.inTrouble()
                .flatMap(deal -> latestDue(deal.trouble, now))
                .sorted(Comparator.<Sheet, Instant>comparing(letter -> letter.due)
                        .thenComparing(letter -> letter.trouble.failedAt))
                .toList();
        due.forEach(letter -> decide(letter, now));
    }

    /** Of those that are late only the last. */
    private static Stream<Sheet> latestDue(Trouble trouble, Instant now) {
        var due = trouble.due(now);
        due.stream().limit(Math.max(0, due.size() - 1)).forEach(late -> late.isDone = true);
        return due.stream().skip(Math.max(0, due.size() - 1));
    }

    /** Who has named a day is left alone until it is over, but for the last letter, which waits. */
    private void decide(Sheet letter, Instant now) {
        var trouble = letter.trouble;
        var from = trouble.isLeftAlone(now) ? trouble.leftAloneUntil() : now;
        letter.isDone = true;
        if (person.hasOptedOut || !letter.isFinal() && from.isAfter(now)) {
            return;
        }
        var open = trouble.almanac.firstOpenFrom(from);
        if (open.isAfter(now)) {
            letter.isDone = false;
            letter.due = open;
        } else {
            person.post.take(letter, now);
        }
    }
}
