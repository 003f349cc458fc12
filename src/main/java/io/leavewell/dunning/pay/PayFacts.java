package io.leavewell.dunning.pay;

import io.leavewell.billing.Change;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.dunning.Finish;
import io.leavewell.dunning.Prospects.Prospect;
import io.leavewell.dunning.Recovery;
import io.leavewell.money.Money;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the pay page states: nothing of who owes it, since whoever has the link may read it. */
final class PayFacts {

    private static final DateTimeFormatter AS_ON_CARDS = DateTimeFormatter.ofPattern("MM/uuuu");

    private PayFacts() {}

    static List<Fact> of(Recovery recovery, Optional<PaymentMethod> card, Instant now, Reader reader) {
        var say = Pages.say(reader);
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(say.factPlan(), recovery.subscription().terms().plan().name()));
        for (var invoice : recovery.openInvoices()) {
            facts.add(new Fact(say.factInvoice(invoice.number()), invoice(invoice, reader)));
        }
        var paid = recovery.openInvoices().stream()
                .map(Invoice::paid)
                .reduce(Money.zero(recovery.owed().currency()), Money::plus);
        if (paid.isPositive()) {
            facts.add(new Fact(say.factPart(), reader.money(paid)));
        }
        facts.add(new Fact(say.factOpen(), reader.money(recovery.owed())));
        card.ifPresent(one -> facts.add(new Fact(say.factCard(), card(one, now, reader))));
        return facts;
    }

    static List<Fact> ofPause(Recovery recovery, Optional<PaymentMethod> card, Instant now, Reader reader) {
        var say = Pages.say(reader);
        var subscription = recovery.subscription();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say.factPlan(), subscription.terms().plan().name()));
        subscription
                .pause()
                .map(Change.Pause::resumesAt)
                .ifPresent(until -> facts.add(new Fact(say.factPausedUntil(), reader.day(until))));
        card.ifPresent(one -> facts.add(new Fact(say.factCard(), card(one, now, reader))));
        return facts;
    }

    /** What they need not do any more. */
    static String arranged(Recovery recovery, Prospect prospect, Instant now, Reader reader) {
        var say = Pages.say(reader);
        if (prospect.isTrying() && recovery.isOpen()) {
            return say.tryingNotice();
        }
        return recovery.promisedOn()
                .filter(day -> isPromised(recovery, prospect, now))
                .map(day -> say.promisedNotice(reader.money(recovery.owed()), reader.day(day)))
                .orElse("");
    }

    static List<String> next(Recovery recovery, Prospect prospect, Instant now, Reader reader) {
        var say = Pages.say(reader);
        var next = new ArrayList<String>();
        var plan = recovery.subscription().terms().plan().name();
        if (recovery.isOpen()) {
            prospect.nextTry()
                    .filter(day -> !prospect.isTrying() && !isPromised(recovery, prospect, now))
                    .ifPresent(day -> next.add(say.nextTry(reader.day(day))));
            if (prospect.finish() != Finish.LEAVE) {
                var day = reader.day(prospect.finishAt());
                next.add(prospect.finish() == Finish.PAUSE ? say.nextPause(plan, day) : say.nextCancel(plan, day));
            }
        }
        next.add(say.nextAnybody());
        return next;
    }

    static String tests(Reader reader) {
        return Pages.say(reader)
                .tests(
                        grouped(SandboxCard.WORKS),
                        grouped(SandboxCard.INSUFFICIENT_FUNDS),
                        grouped(SandboxCard.UNKNOWN),
                        grouped(SandboxCard.AUTHENTICATION));
    }

    static String grouped(SandboxCard card) {
        return card.number().replaceAll("(....)(?=.)", "$1\u00a0");
    }

    private static boolean isPromised(Recovery recovery, Prospect prospect, Instant now) {
        var today = LocalDate.ofInstant(now, recovery.reader().zone());
        return recovery.isOpen()
                && recovery.promisedOn().filter(day -> !day.isBefore(today)).isPresent()
                && prospect.nextTry().isPresent();
    }

    private static String invoice(Invoice invoice, Reader reader) {
        return Pages.say(reader)
                .factInvoiceValue(
                        reader.money(invoice.total()),
                        reader.day(invoice.period().start()),
                        reader.day(invoice.period().end()));
    }

    private static String card(PaymentMethod card, Instant now, Reader reader) {
        var say = Pages.say(reader);
        var today = LocalDate.ofInstant(now, reader.zone());
        var name = say.cardName(card.brand(), card.last4());
        return card.expiresOn()
                .map(AS_ON_CARDS::format)
                .map(month -> card.isExpired(today) ? say.cardExpired(name, month) : say.cardValid(name, month))
                .orElse(name);
    }
}
