package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import io.leavewell.billing.ledger.SandboxCard;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Foretells what becomes of one timeline, turn by turn, from the words of the plan alone. */
class Oracle {

    private final World world;
    private final Person person;
    private final List<Turn> turns;

    private Oracle(Plot plot, World world) {
        this.world = world;
        this.person = new Person(plot);
        this.turns = new ArrayList<>(plot.turns());
    }

    static List<String> foretold(Plot plot, World world) {
        var oracle = new Oracle(plot, world);
        var round = new Round(oracle.person);
        for (var tick : world.ticks()) {
            var post = tick.plus(world.lag());
            oracle.pass(tick);
            round.tick(tick);
            oracle.pass(post);
            round.post(post);
        }
        return oracle.person.lines.stream().sorted().toList();
    }

    private void pass(Instant until) {
        while (!turns.isEmpty() && !turns.get(0).at().isAfter(until)) {
            take(turns.remove(0));
        }
    }

    private void take(Turn turn) {
        var now = turn.at();
        var deal = person.dealings.get(turn.deal());
        switch (turn.what()) {
            case RENEWED -> renew(deal, now);
            case CARD_CHANGES -> person.card = SandboxCard.valueOf(turn.detail());
            case NEW_CARD -> putCard(SandboxCard.valueOf(turn.detail()), now);
            case PAYS ->
                pay(deal, new BigDecimal(turn.detail()).movePointRight(2).intValue(), now);
            case CANCELS -> leave(deal, now);
            case CANCELS_AT_ONCE -> person.close(deal, deal.endsAtOnce() ? "PAID" : "STOPPED", now);
            case PAUSES -> stop(deal, deal.pauses(now), now);
            case VOIDED, WRITTEN_OFF -> stop(deal, deal.isLetOff(), now);
            case PROMISES -> promise(deal, Long.parseLong(turn.detail()), now);
            case TRIED_BY_PROVIDER -> tried(deal, Decline.valueOf(turn.detail()), now);
            case ERASED -> erase(now);
            case OPTS_OUT -> optOut();
            case WANTS_NO_SURVEYS -> {}
        }
    }

    private void renew(Dealing deal, Instant now) {
        var why = person.decline();
        if (deal.turns() && why != null && !person.isErased) {
            var failed = new Trouble.Failed(person.home, now, why);
            deal.owes(new Trouble(deal, world.courseAt(now), failed, world.isProvided()));
        }
    }

    private void putCard(SandboxCard card, Instant now) {
        person.card = card;
        person.inTrouble().forEach(deal -> deal.trouble.triesNewCard(now));
    }

    /** Thanks go to who knows of the trouble, and to who pays what was given up. */
    private void pay(Dealing deal, int amount, Instant now) {
        if (!deal.pays(amount) || deal.owed > 0) {
            return;
        }
        if (!deal.isLeftUnpaid()) {
            person.paid(deal, now);
        } else if (!person.isErased) {
            person.post(deal, "THANKS", now);
        }
    }

    private void leave(Dealing deal, Instant now) {
        deal.leaves();
        stop(deal, true, now);
    }

    private void stop(Dealing deal, boolean stops, Instant now) {
        if (stops) {
            person.close(deal, "STOPPED", now);
        }
    }

    private void promise(Dealing deal, long days, Instant now) {
        if (deal.hasOpenTrouble()) {
            deal.trouble.promised(deal.trouble.almanac.dayOf(now).plusDays(days), now);
        }
    }

    /** What was given up is not followed up anew. */
    private void tried(Dealing deal, Decline why, Instant now) {
        if (deal.hasOpenTrouble()) {
            deal.trouble.failedAgain(why, now);
        }
    }

    private void erase(Instant now) {
        person.isErased = true;
        person.inTrouble().toList().forEach(deal -> person.close(deal, "ERASED", now));
        person.post.forgetAll();
    }

    private void optOut() {
        person.hasOptedOut = true;
        person.post.takesNoReminders();
    }
}
