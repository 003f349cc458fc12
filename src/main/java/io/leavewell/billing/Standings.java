package io.leavewell.billing;

import io.leavewell.customer.Agreement;
import io.leavewell.customer.Agreements;
import io.leavewell.customer.Customer;
import io.leavewell.money.Money;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how a customer's subscriptions stand: price, status, and what comes next. */
@ApplicationScoped
class Standings implements Agreements {

    @Override
    public List<Agreement> of(Customer customer, Reader reader) {
        var agreements = new ArrayList<>(Subscription.ofAll(List.of(customer.id())).stream()
                .map(subscription -> agreement(subscription, reader))
                .toList());
        Collections.reverse(agreements);
        return agreements;
    }

    static String price(Money price, Interval interval, Reader reader) {
        var say = Messages.in(reader.language(), BillingMessages.class);
        var amount = reader.money(price);
        return switch (interval) {
            case MONTH -> say.monthly(amount);
            case QUARTER -> say.quarterly(amount);
            case HALF_YEAR -> say.halfYearly(amount);
            case YEAR -> say.yearly(amount);
        };
    }

    private static Agreement agreement(Subscription subscription, Reader reader) {
        var terms = subscription.terms();
        return new Agreement(
                subscription.id(),
                subscription.externalId(),
                terms.plan().name(),
                price(terms.price(), terms.interval(), reader),
                Stance.of(subscription).label(reader.language()),
                next(subscription, reader),
                subscription.isEnded());
    }

    /** What is agreed first, then the next charge or the end. */
    private static String next(Subscription subscription, Reader reader) {
        var agreed = Stream.of(subscription.discount(), subscription.pause(), subscription.next())
                .flatMap(change -> change.stream())
                .map(change -> ChangeWords.of(change, reader));
        return Stream.concat(agreed, Stream.of(turn(subscription, reader))).collect(Collectors.joining(". "));
    }

    private static String turn(Subscription subscription, Reader reader) {
        var say = Messages.in(reader.language(), BillingMessages.class);
        var day = reader.day(subscription.turnsAt());
        if (subscription.isEnded()) {
            return subscription.endedAt().map(end -> say.ended(reader.day(end))).orElse("");
        } else if (subscription.isLeaving()) {
            return say.nextEnd(reader.day(subscription.endsAt().orElseThrow()));
        } else if (subscription.isPaused()) {
            return say.nextPauseEnd(day);
        } else if (subscription.isTrialing()) {
            return say.nextTrialEnd(day);
        }
        return say.nextCharge(reader.money(subscription.priceAt(subscription.turnsAt())), day);
    }
}
