package io.leavewell.demo;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.offer.Wording;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each named person what a product would show on their account page. */
@ApplicationScoped
class Cards {

    @Inject
    Catalogue catalogue;

    @Inject
    HostLinks links;

    /** Empty for somebody who was erased. */
    Optional<Card> of(Player player, Reader visitor) {
        return Customer.known(player.id())
                .filter(customer -> !customer.isErased())
                .map(customer -> {
                    var reader = customer.reads(Language.EN);
                    var live = Subscription.liveOf(player.id());
                    return new Card(
                            customer.name().orElse(player.id()),
                            remark(player, visitor),
                            reader.language(),
                            live.stream()
                                    .map(subscription -> facts(subscription, reader))
                                    .toList(),
                            say(reader).cancelButton(),
                            links.toCancel(player.id(), live));
                });
    }

    private List<Fact> facts(Subscription subscription, Reader reader) {
        var say = say(reader);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say.plan(), subscription.terms().plan().name()));
        facts.add(new Fact(say.price(), wording(subscription, reader).price()));
        facts.add(next(subscription, reader));
        openInvoice(subscription).ifPresent(invoice -> facts.add(new Fact(say.toPay(), reader.money(invoice.owed()))));
        return facts;
    }

    private static Fact next(Subscription subscription, Reader reader) {
        var say = say(reader);
        if (subscription.isLeaving()) {
            return new Fact(say.accessUntil(), reader.day(subscription.turnsAt()));
        }
        var charge = subscription.wouldEndAt();
        var words = say.charge(reader.money(subscription.priceAt(charge)), reader.day(charge));
        return new Fact(label(subscription, say), words);
    }

    private static String label(Subscription subscription, DemoMessages say) {
        return subscription.isTrialing()
                ? say.firstCharge()
                : subscription.isPaused() ? say.resumes() : say.nextCharge();
    }

    private static Optional<Invoice> openInvoice(Subscription subscription) {
        return Invoice.latest(subscription).filter(invoice -> invoice.state() == Invoice.State.OPEN);
    }

    private static String remark(Player player, Reader visitor) {
        var say = say(visitor);
        return switch (player) {
            case ADA -> say.ada();
            case BO -> say.bo();
            case CAI -> say.cai();
            case DAE -> say.dae();
            case EVE -> say.eve();
            case FINN -> say.finn();
            case GUS -> say.gus();
            case HANA -> say.hana();
            case IVO -> say.ivo();
        };
    }

    private Wording wording(Subscription subscription, Reader reader) {
        return new Wording(
                reader,
                subscription,
                code -> catalogue.plan(code).map(Plan::name).orElse(code));
    }

    private static DemoMessages say(Reader reader) {
        return Messages.in(reader.language(), DemoMessages.class);
    }
}
