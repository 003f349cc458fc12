package io.leavewell.dunning.pay;

import io.leavewell.billing.Change;
import io.leavewell.billing.Effect;
import io.leavewell.billing.Invoice;
import io.leavewell.dunning.Recovery;
import io.leavewell.web.Brand;
import io.leavewell.web.Frame;
import io.leavewell.web.Link;
import io.leavewell.web.Reader;
import io.leavewell.web.ReturnUrls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays out the pages on which there is nothing left to pay. */
@ApplicationScoped
class ToldPages {

    @Inject
    Brand brand;

    @Inject
    ReturnUrls returnUrls;

    Reply paid(Recovery recovery, Link link, Reader reader) {
        var say = Pages.say(reader);
        var subscription = recovery.subscription();
        var plan = plan(recovery);
        var amount = reader.money(recovery.recovered());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say.factPlan(), plan));
        facts.add(new Fact(say.factInvoices(), numbers(recovery)));
        facts.add(new Fact(say.factPaid(), amount));
        lastPaid(recovery).ifPresent(at -> facts.add(new Fact(say.factPaidOn(), reader.moment(at))));
        var goesOn = !subscription.isEnded() && !subscription.isLeaving();
        if (!subscription.isEnded()) {
            facts.add(new Fact(
                    say.factPaidUntil(), reader.day(subscription.period().end())));
        }
        var next = new ArrayList<String>();
        if (subscription.customer().email().isPresent()) {
            next.add(say.thanksMail());
        }
        if (goesOn) {
            var end = subscription.period().end();
            next.add(say.nextCharge(reader.money(subscription.priceAt(end)), reader.day(end)));
        }
        return page(
                link, reader, say.thanksHeading(amount), goesOn ? say.thanksLead(plan) : say.thanksOnly(), facts, next);
    }

    /** Present while billing has still to end the pause that somebody has asked it to. */
    Optional<Reply> resuming(Recovery recovery, Reader reader) {
        var say = Pages.say(reader);
        return Effect.openAbout(Resuming.about(recovery))
                .map(open -> Reply.page(
                        ToldPage.saying(frame(reader), say.recordedHeading(), say.resumingLead(plan(recovery)))
                                .render()));
    }

    Reply resumed(Recovery recovery, Link link, Reader reader) {
        var say = Pages.say(reader);
        var plan = plan(recovery);
        return page(link, reader, say.resumedHeading(plan), say.resumedLead(), List.of(), List.of());
    }

    Reply ended(Recovery recovery, Link link, Reader reader) {
        var say = Pages.say(reader);
        var plan = plan(recovery);
        var end = recovery.subscription().endsAt().filter(at -> !recovery.subscription()
                .isEnded());
        return page(
                link,
                reader,
                end.map(at -> say.endsHeading(plan, reader.day(at))).orElseGet(() -> say.endedHeading(plan)),
                say.endedLead(),
                List.of(),
                List.of(say.endedBack(brand.name())));
    }

    Reply settled(Recovery recovery, Link link, Reader reader) {
        var say = Pages.say(reader);
        var plan = plan(recovery);
        var lead =
                switch (recovery.ending().orElse(Recovery.Ending.VOIDED)) {
                    case CANCELLED -> say.settledCancelled(plan);
                    case PAUSED ->
                        recovery.subscription()
                                .pause()
                                .map(Change.Pause::resumesAt)
                                .map(until -> say.settledPaused(plan, reader.day(until)))
                                .orElseGet(say::settledVoided);
                    case REFUNDED -> say.settledRefunded();
                    default -> say.settledVoided();
                };
        return page(link, reader, say.settledHeading(), lead, List.of(), List.of());
    }

    private Reply page(Link link, Reader reader, String heading, String lead, List<Fact> facts, List<String> next) {
        var back = Optional.ofNullable(link.returnUrl())
                .filter(returnUrls::allow)
                .or(returnUrls::home)
                .map(url -> new ToldPage.Link(Pages.say(reader).backLink(brand.name()), url.toString()));
        return Reply.page(new ToldPage(
                        frame(reader),
                        heading,
                        lead,
                        facts,
                        next,
                        "",
                        back.stream().toList())
                .render());
    }

    private Frame frame(Reader reader) {
        return new Frame(brand.name(), reader);
    }

    private static String plan(Recovery recovery) {
        return recovery.subscription().terms().plan().name();
    }

    private static String numbers(Recovery recovery) {
        return recovery.invoices().stream().map(Invoice::number).collect(Collectors.joining(", "));
    }

    private static Optional<Instant> lastPaid(Recovery recovery) {
        return recovery.invoices().stream()
                .flatMap(invoice -> invoice.paidAt().stream())
                .max(Comparator.naturalOrder());
    }
}
