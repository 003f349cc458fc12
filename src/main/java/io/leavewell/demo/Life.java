package io.leavewell.demo;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Movement.Kind;
import io.leavewell.billing.Mrr;
import io.leavewell.billing.Period;
import io.leavewell.billing.Status;
import io.leavewell.billing.Terms;
import io.leavewell.money.Money;
import io.leavewell.web.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A subscription lived through, in memory and by the ledger's rules: each charge and movement is written down. */
class Life extends Standing {

    /** How long an unpaid invoice may stay open before the subscription ends. */
    private static final Duration GRACE = Duration.ofDays(14);

    private final Northlight company;
    private final Kinship kinship;
    private boolean cardFails;
    private boolean paid;

    /** When an offer was last accepted; null if never. */
    Instant savedAt;

    /** The movements of its first charge and of its end, which depend on what else the customer has or had. */
    enum Kinship {
        ONLY(Kind.NEW, Kind.CHURN),
        SECOND(Kind.EXPANSION, Kind.CONTRACTION),
        RETURN(Kind.REACTIVATION, Kind.CHURN);

        private final Kind first;
        private final Kind last;

        Kinship(Kind first, Kind last) {
            this.first = first;
            this.last = last;
        }
    }

    Life(Northlight company, Person person, Kinship kinship, Terms terms, Period trial) {
        super(company.dice().id(trial.start()), company.idOfSubscription(person), person, terms, trial);
        this.company = company;
        this.kinship = kinship;
    }

    Northlight company() {
        return company;
    }

    /** Lets time pass until {@code moment}: charges, pauses and ends as they fall due. */
    Life liveUntil(Instant moment) {
        while (!isOver() && !turnsAt().isAfter(moment)) {
            turn();
        }
        return this;
    }

    void turn() {
        var due = turnsAt();
        if (endsAt != null) {
            end(due, departure);
        } else if (pausesAt(due)) {
            beginPause(due);
        } else if (cardFails) {
            chargeInVain(due);
        } else {
            new PastRecovery(this, charge(due, Invoice.State.PAID), priceAt(due), due).perhapsPaidLater();
        }
    }

    boolean hasPaid() {
        return paid;
    }

    /** The next charge will. */
    void cardFails() {
        cardFails = true;
    }

    /** @return the id of the invoice */
    private UUID charge(Instant start, Invoice.State state) {
        takeTerms(start);
        var price = priceAt(start);
        var delta = earn(Mrr.of(price, terms.interval()).perYear());
        var kind = kindOfCharge(delta);
        begin(start);
        paid = paid || state == Invoice.State.PAID;
        var invoice = invoice(price, state);
        if (delta != 0) {
            move(kind, delta, start);
        }
        return invoice;
    }

    /** Either nobody mended it in time, or that time is still running. */
    private void chargeInVain(Instant start) {
        var over = start.plus(GRACE);
        var running = over.isAfter(company.today());
        var invoice = charge(start, running ? Invoice.State.OPEN : Invoice.State.UNCOLLECTIBLE);
        new Bounce(person, invoice, priceAt(start), start).writeInto(company);
        if (running) {
            status = Status.UNPAID;
        } else {
            new PastRecovery(this, invoice, priceAt(start), start).givenUp(over);
            end(over, Departure.INVOLUNTARY);
        }
    }

    private void beginPause(Instant at) {
        status = Status.PAUSED;
        move(Kind.PAUSED, earn(0), at);
    }

    private void end(Instant at, Departure why) {
        var wasPaying = status.isPaying();
        status = Status.ENDED;
        endsAt = at;
        departure = why;
        if (wasPaying) {
            move(kinship.last, earn(0), at);
        }
    }

    private void takeTerms(Instant start) {
        if (next != null && !next.at().isAfter(start)) {
            terms = new Terms(company.prices().coded(next.plan()), next.interval(), next.price());
            next = null;
        }
    }

    private Kind kindOfCharge(long delta) {
        return switch (status) {
            case PAUSED -> Kind.RESUMED;
            case TRIALING -> kinship.first;
            default -> delta < 0 ? Kind.CONTRACTION : Kind.EXPANSION;
        };
    }

    private UUID invoice(Money price, Invoice.State state) {
        var at = period.start();
        var invoice = company.dice().id(at);
        var full = price.minor();
        var came = state == Invoice.State.PAID ? full : 0;
        company.write(Table.INVOICE, at, invoice, id, at, period.end(), full, came, person.currency(), state, "");
        return invoice;
    }

    private void move(Kind kind, long delta, Instant at) {
        var why = isOver() ? departure : null;
        var movement = company.dice().id(at);
        company.write(Table.MOVEMENT, movement, kind, person.id(), id, delta, person.currency(), at, why);
    }

    /** Writes down where it stands when all is lived. */
    void close() {
        var plan = terms.plan().id();
        var price = terms.price().minor();
        company.write(
                Table.SUBSCRIPTION,
                id,
                externalId,
                person.id(),
                plan,
                terms.interval().name(),
                price,
                person.currency(),
                status,
                startedAt,
                anchor,
                period.start(),
                period.end(),
                endsAt,
                departure,
                isOver() ? endsAt : null,
                json(pause),
                json(discount),
                json(next),
                perYear,
                isOver() ? null : turnsAt());
    }

    private static String json(Change change) {
        return change == null ? null : Json.write(change);
    }
}
