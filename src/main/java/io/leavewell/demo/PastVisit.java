package io.leavewell.demo;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Choice;
import io.leavewell.survey.FollowUp;
import io.leavewell.web.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** One visit to the cancel page in the past: what it showed, what was clicked and said, and all that followed. */
class PastVisit {

    private final Northlight company;
    private final Dice dice;
    private final Life life;
    private final UUID id;
    private final UUID outcome;
    private final String reference;
    private final Instant acted;
    private final Seen seen;

    /** The three ways in which a visit ends, with the click that does it. */
    private enum End {
        CANCELLED("CANCEL"),
        ACCEPTED("ACCEPT"),
        KEPT("KEEP");

        private final String click;

        End(String click) {
            this.click = click;
        }
    }

    PastVisit(Life life, Instant at) {
        this.life = life;
        company = life.company();
        dice = company.dice();
        id = dice.id(at);
        acted = at.plusSeconds(12 + dice.below(240));
        outcome = dice.id(acted);
        reference = dice.reference();
        seen = company.showcase().seen(life.asSubscription(), life.person.reader(), savedLately(), at);
        open(at);
    }

    void leave() {
        leave(company.answers().reason(), null);
    }

    /** Leaves, and takes it back while there is time. */
    void leaveAndUndo() {
        var undone = dice.between(acted.plusSeconds(60), company.notAfterToday(life.turnsAt()));
        leave(company.answers().reason(), undone);
        click("UNDO", undone, Map.of());
        carryOut("restore", new Change.Restore(), undone);
        new PastLetter(company, life, reference, undone).post("undone", outcome, null);
    }

    void keep() {
        var reason = company.answers().reason();
        settle(End.KEPT, reason, null, null, null);
    }

    /** Takes one of the offers that were shown; stays all the same where there was none to take. */
    void accept() {
        var reasons = seen.offers().entrySet().stream()
                .filter(offered -> !offered.getValue().changes().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (reasons.isEmpty()) {
            keep();
        } else {
            accept(dice.one(reasons));
        }
    }

    private void accept(Reason reason) {
        var offered = seen.offers().get(reason);
        var change = dice.one(offered.changes());
        settle(End.ACCEPTED, Optional.of(reason), change, offered.offer(), null);
        var taken = dice.id(acted);
        company.write(Table.REDEMPTION, taken, outcome, life.person.id(), life.id, offered.offer(), acted);
        life.savedAt = acted;
        carryOut("accept", change, acted);
        new PastLetter(company, life, reference, acted).post("accepted", outcome, change);
    }

    private void leave(Optional<Reason> reason, Instant undone) {
        var why = reason.map(Reason::departure).orElse(Departure.VOLUNTARY);
        var change = new Change.CancelAtPeriodEnd(life.turnsAt(), why);
        settle(End.CANCELLED, reason, change, null, undone);
        carryOut("cancel", change, acted);
        new PastLetter(company, life, reference, acted).post("cancelled", outcome, change);
    }

    private void settle(End end, Optional<Reason> reason, Change change, String offer, Instant undone) {
        var promised = change == null ? null : Json.write(change);
        company.write(Table.OUTCOME, outcome, id, life.id, end, reference, acted, offer, promised, undone);
        state(undone == null ? end.name() : "UNDONE", reason);
        var code = reason.map(Reason::code).orElse("none");
        click(end.click, acted, offer == null ? Map.of("reason", code) : Map.of("offer", offer, "reason", code));
    }

    private void state(String outcome, Optional<Reason> reason) {
        var who = life.person;
        var language = who.reader().language().code();
        var words = reason.flatMap(given -> company.answers().words(language, given))
                .orElse(null);
        var tenure = Duration.between(life.startedAt, acted).toDays();
        company.write(
                Table.STATEMENT,
                dice.id(acted),
                this.outcome,
                who.id(),
                life.id,
                Channel.EXIT_SURVEY,
                acted,
                reason.map(Reason::name).orElse(null),
                reason.flatMap(this::detail).orElse(null),
                words,
                language,
                who.identity().country(),
                life.terms.plan().code(),
                life.terms.interval().name(),
                tenure,
                life.perYear,
                who.currency(),
                outcome);
    }

    /** By the outcome's id instead of by dice, and every so often none. */
    private Optional<String> detail(Reason reason) {
        var options = company.showcase()
                .flow()
                .survey()
                .choice(reason)
                .flatMap(Choice::followUp)
                .map(FollowUp::options)
                .orElse(List.of());
        return options.stream()
                .skip(Math.floorMod(outcome.hashCode(), options.size() + 1))
                .findFirst()
                .map(FollowUp.Option::code);
    }

    private void open(Instant at) {
        var who = life.person;
        var language = who.reader().language().code();
        company.write(
                Table.VISIT,
                id,
                dice.id(at),
                who.externalId(),
                life.id,
                company.showcase().version(),
                false,
                language,
                Json.write(seen),
                at);
        if (dice.hits(.1)) {
            click("RELOAD", at.plusSeconds(8), Map.of("language", language));
        }
    }

    private void click(String act, Instant at, Map<String, String> details) {
        company.write(Table.CLICK, dice.id(at), id, act, at, Json.write(new TreeMap<>(details)));
    }

    /** What is recorded with the click is done in billing a moment later. */
    private void carryOut(String act, Change change, Instant at) {
        var key = outcome + "/" + act;
        var done = at.plusMillis(20 + dice.below(60));
        company.write(Table.EFFECT, dice.id(at), key, outcome, life.id, Json.write(change), at, done);
        company.write(Table.LEDGER_ENTRY, key, life.id, Json.write(change), done);
        change.by(life);
    }

    private boolean savedLately() {
        return life.savedAt != null && company.showcase().isInQuietTime(life.savedAt, acted);
    }
}
