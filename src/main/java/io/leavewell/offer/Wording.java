package io.leavewell.offer;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.money.Money;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** Puts offers into the words of one reader, about one subscription. */
public class Wording {

    private final Reader reader;
    private final Subscription subscription;
    private final Function<String, String> planName;
    private final OfferMessages messages;

    /** @param planName the name of a plan by its code */
    public Wording(Reader reader, Subscription subscription, Function<String, String> planName) {
        this.reader = reader;
        this.subscription = subscription;
        this.planName = planName;
        this.messages = Messages.in(reader.language(), OfferMessages.class);
    }

    public Proposal of(Offer offer, List<? extends Change> changes) {
        return worded(offer, changes)
                .noting(offer.note().map(note -> note.in(reader.language())).orElse(""));
    }

    private Proposal worded(Offer offer, List<? extends Change> changes) {
        if (offer instanceof Offer.Words help) {
            return help(help);
        }
        var change = changes.get(0);
        if (change instanceof Change.StartDiscount discount) {
            return discount(discount);
        } else if (change instanceof Change.Pause pause) {
            return pause(pause, changes);
        } else if (change instanceof Change.SwitchPlan switched) {
            return offer instanceof Offer.OtherPlan other ? plan(switched, other) : annual(switched);
        }
        return trial((Change.ExtendTrial) change);
    }

    /** "€29.00 a month". */
    public String price(Money price, Interval interval) {
        var amount = reader.money(price);
        return switch (interval) {
            case MONTH -> messages.perMonth(amount);
            case QUARTER -> messages.perQuarter(amount);
            case HALF_YEAR -> messages.perHalfYear(amount);
            case YEAR -> messages.perYear(amount);
        };
    }

    /** "€29.00 a month", as the subscription costs without discounts. */
    public String price() {
        return price(terms().price(), terms().interval());
    }

    /** The name of a plan by its code. */
    public String plan(String code) {
        return planName.apply(code);
    }

    private Proposal help(Offer.Words help) {
        var language = reader.language();
        return new Proposal(
                help.title().in(language),
                "",
                help.terms().in(language),
                help.button().in(language),
                "",
                List.of(),
                help instanceof Offer.Article article ? article.url() : "");
    }

    private Proposal discount(Change.StartDiscount change) {
        var price = reader.money(change.price());
        var before = reader.money(terms().price());
        var months = (int) ChronoUnit.MONTHS.between(
                change.from().atZone(reader.zone()),
                change.until().atZone(reader.zone()).plusDays(3));
        return button(
                messages.discountTitle(price, before, months),
                messages.discountTerms(reader.day(change.from()), reader.day(change.until()), before),
                messages.discountButton(plan().name(), price));
    }

    private Proposal pause(Change.Pause first, List<? extends Change> changes) {
        var options = new java.util.ArrayList<String>();
        for (var change : changes) {
            options.add(messages.pauseOption(options.size() + 1, reader.day(((Change.Pause) change).resumesAt())));
        }
        return new Proposal(
                messages.pauseTitle(),
                "",
                messages.pauseTerms(reader.day(first.from()), price()),
                messages.pauseButton(),
                messages.pauseLegend(),
                options,
                "");
    }

    private Proposal plan(Change.SwitchPlan change, Offer.OtherPlan offer) {
        var name = plan(change.plan());
        return button(
                messages.planTitle(name, price(change.price(), change.interval())),
                messages.planTerms(
                        reader.day(change.at()), price(), offer.difference().in(reader.language())),
                messages.planButton(name));
    }

    private Proposal annual(Change.SwitchPlan change) {
        var saving = terms().price().times(12).minus(change.price());
        return button(
                messages.annualTitle(reader.money(change.price()), reader.money(saving)),
                messages.annualTerms(reader.day(change.at()), reader.money(change.price()), price()),
                messages.annualButton());
    }

    private Proposal trial(Change.ExtendTrial change) {
        var days = (int) ChronoUnit.DAYS.between(
                subscription.period().end().atZone(reader.zone()).toLocalDate(),
                change.until().atZone(reader.zone()).toLocalDate());
        return button(
                messages.trialTitle(days),
                messages.trialTerms(reader.day(change.until()), price()),
                messages.trialButton());
    }

    private static Proposal button(String title, String terms, String button) {
        return new Proposal(title, "", terms, button, "", List.of(), "");
    }

    private Terms terms() {
        return subscription.terms();
    }

    private Plan plan() {
        return terms().plan();
    }
}
