package io.leavewell.demo;

import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.Decline;
import io.leavewell.dunning.Finish;
import io.leavewell.dunning.Recovery.Ending;
import io.leavewell.dunning.Step;
import io.leavewell.dunning.Tone;
import io.leavewell.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A charge that failed and was followed up until somebody paid or it was over. Chance hangs on the invoice alone, so that
 * nothing else of the company changes.
 */
record PastRecovery(Life life, UUID invoice, Money price, Instant at) {

    /** That with which every installation begins, and its only campaign. */
    private static final int SCHEDULE = 1;

    private static final String CAMPAIGN = "everybody";

    private static final double SHARE = .02;
    private static final int HOURS = 20;

    private static final List<Notice> LETTERS = List.of(
            new Notice(0, Tone.NOTICE),
            new Notice(3, Tone.REMINDER),
            new Notice(7, Tone.REMINDER),
            new Notice(12, Tone.REMINDER),
            new Notice(13, Tone.FINAL));

    private static final List<Way> WITH_THE_CARD = List.of(
            new Way(Origin.RETRY, 1), new Way(Origin.RETRY, 3), new Way(Origin.RETRY, 7), new Way(Origin.PAY_PAGE, 0));

    private static final List<Way> WITH_ANOTHER = List.of(
            new Way(Origin.PAY_PAGE, 0),
            new Way(Origin.PAY_PAGE, 3),
            new Way(Origin.CARD_UPDATE, 2),
            new Way(Origin.CARD_UPDATE, 8));

    /** How it was paid, and after how many days. */
    private record Way(Origin by, int days) {}

    /** Which letter went after how many days. */
    private record Notice(int days, Tone tone) {}

    /** Some of those that were paid in the end were not paid at once. */
    void perhapsPaidLater() {
        var dice = Dice.of(invoice.hashCode());
        var cause = Bounce.cause(invoice);
        var isLate = dice.hits(SHARE);
        var way = dice.one(cause.mayBeRetried() ? WITH_THE_CARD : WITH_ANOTHER);
        var paid = at.plus(Duration.ofDays(way.days())).plus(Duration.ofHours(1 + dice.below(HOURS)));
        if (isLate && paid.isBefore(life.company().today())) {
            attempt("failed", at, Origin.RENEWAL, cause);
            attempt("paid", paid, way.by(), null);
            write(paid, Ending.PAID, way.by());
            if (way.by() == Origin.RETRY) {
                step(LETTERS.size(), paid, Step.Kind.RETRY, null, Step.Result.PAID);
            }
        }
    }

    void givenUp(Instant over) {
        write(over, Ending.EXHAUSTED, null);
        step(LETTERS.size(), over, Step.Kind.FINISH, null, Step.Result.DONE);
    }

    private void write(Instant over, Ending ending, Origin paidBy) {
        var due = LETTERS.stream().filter(letter -> on(letter).isBefore(over)).toList();
        var sent = life.person.hasMail() ? due : List.<Notice>of();
        var cause = Bounce.cause(invoice);
        life.company()
                .write(
                        Table.RECOVERY,
                        id("recovery"),
                        life.id,
                        life.person.id(),
                        SCHEDULE,
                        CAMPAIGN,
                        life.terms.plan().code(),
                        false,
                        cause,
                        cause,
                        at,
                        price.minor(),
                        paidBy == null ? 0 : price.minor(),
                        price.currency(),
                        over,
                        ending,
                        paidBy,
                        sent.size(),
                        sent.isEmpty() ? null : sent.get(sent.size() - 1).tone(),
                        paidBy == null ? Finish.CANCEL : null);
        life.company().write(Table.RECOVERY_INVOICE, id("recovery"), invoice);
        due.forEach(this::post);
    }

    private void post(Notice letter) {
        var place = LETTERS.indexOf(letter);
        var result = life.person.hasMail() ? Step.Result.POSTED : Step.Result.NO_ADDRESS;
        step(place, on(letter), Step.Kind.LETTER, letter.tone(), result);
        new PastReminder(life, price, at).post(letter.tone(), id("step " + place), on(letter));
    }

    private Instant on(Notice letter) {
        return at.plus(Duration.ofDays(letter.days()));
    }

    private void step(int place, Instant when, Step.Kind kind, Tone tone, Step.Result result) {
        life.company()
                .write(
                        Table.RECOVERY_STEP,
                        id("step " + place),
                        id("recovery"),
                        kind,
                        tone,
                        place,
                        when,
                        when,
                        when,
                        result);
    }

    private void attempt(String what, Instant when, Origin by, Decline why) {
        var key = what + ":" + invoice;
        life.company()
                .write(
                        Table.CHARGE_ATTEMPT,
                        id(what),
                        key,
                        invoice,
                        null,
                        price.minor(),
                        price.currency(),
                        why,
                        by,
                        when);
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((what + invoice).getBytes(StandardCharsets.UTF_8));
    }
}
