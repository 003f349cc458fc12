package io.leavewell.dunning.pay;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Decline;
import io.leavewell.dunning.DunningLinks;
import io.leavewell.dunning.Explanations;
import io.leavewell.dunning.Prospects;
import io.leavewell.dunning.Recovery;
import io.leavewell.web.Brand;
import io.leavewell.web.Frame;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lays out the pages on which something can be paid. */
@ApplicationScoped
class PayPages {

    @Inject
    Charging charging;

    @Inject
    Explanations explanations;

    @Inject
    Prospects prospects;

    @Inject
    Ways ways;

    @Inject
    DunningLinks links;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    @ConfigProperty(name = "leavewell.demo")
    boolean demo;

    Reply pay(Recovery recovery, Visitor visitor, Reader reader, Draft draft) {
        try {
            var hosted = hosted(recovery, visitor, reader);
            var page = page(recovery, reader, draft, hosted.isPresent());
            return new Reply.Page(page.render(), draft.status(), hosted);
        } catch (Billing.Unavailable silent) {
            return silent(reader);
        }
    }

    Reply silent(Reader reader) {
        var say = Pages.say(reader);
        return Reply.page(
                ToldPage.saying(frame(reader), say.silentHeading(), say.silentLead())
                        .render(),
                503);
    }

    /** The provider's own page for the oldest invoice. */
    Optional<URI> hosted(Recovery recovery, Visitor visitor, Reader reader) {
        var back = URI.create(publicUrl + visitor.page(reader));
        return charging.hostedPage(recovery.openInvoices().get(0), back);
    }

    Reply resume(Recovery recovery, Reader reader, Draft draft) {
        var say = Pages.say(reader);
        var subscription = recovery.subscription();
        var plan = subscription.terms().plan().name();
        var until = subscription.pause().map(Change.Pause::resumesAt).map(reader::day);
        var price = reader.money(subscription.priceAt(clock.instant()));
        var card = ways.filed(recovery);
        var page = new PayPage(
                frame(reader),
                say.pausedHeading(plan),
                until.map(say::pausedLead).orElse(""),
                "",
                PayFacts.ofPause(recovery, card, clock.instant(), reader),
                ways.toResume(recovery),
                say.resumeButton(plan),
                card.map(one -> say.resumeFiledButton(one.last4())).orElse(""),
                List.of(),
                List.of(say.resumeCharge(price)),
                fresh(),
                tests(reader),
                links.toCancel(recovery),
                draft);
        return Reply.page(page.render(), draft.status());
    }

    private PayPage page(Recovery recovery, Reader reader, Draft draft, boolean isHosted) {
        var say = Pages.say(reader);
        var amount = reader.money(recovery.owed());
        var prospect = prospects.of(recovery);
        var card = ways.filed(recovery);
        var plan = recovery.subscription().terms().plan().name();
        var mustConfirm = recovery.decline() == Decline.AUTHENTICATION && recovery.isOpen();
        return new PayPage(
                frame(reader),
                mustConfirm ? say.confirmHeading(amount) : say.heading(amount, plan),
                explanations.cause(recovery, reader),
                PayFacts.arranged(recovery, prospect, clock.instant(), reader),
                PayFacts.of(recovery, card, clock.instant(), reader),
                isHosted ? List.of(PayPage.Way.HOSTED) : ways.toPay(recovery),
                say.payButton(amount),
                card.map(one -> say.filedButton(one.last4())).orElse(""),
                isHosted ? List.of() : ways.days(recovery, reader),
                PayFacts.next(recovery, prospect, clock.instant(), reader),
                fresh(),
                isHosted ? "" : tests(reader),
                recovery.isOpen() ? links.toCancel(recovery) : "",
                draft);
    }

    /** Which numbers may be tried; empty outside the sample company. */
    String tests(Reader reader) {
        return demo ? PayFacts.tests(reader) : "";
    }

    private Frame frame(Reader reader) {
        return new Frame(brand.name(), reader);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
