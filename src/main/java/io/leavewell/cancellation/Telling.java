package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.offer.Wording;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an outcome means, in the words of one reader: page and letter say the same because both ask here.
 *
 * @param heading the one sentence
 * @param facts amounts and dates, as rows
 * @param next what happens from here, as sentences
 */
record Telling(String heading, List<Fact> facts, List<String> next) {

    static Telling of(Outcome outcome, Reader reader, Wording wording) {
        return new Teller(outcome, reader, wording).tell();
    }

    Telling followedBy(List<String> others) {
        return new Telling(heading, facts, others);
    }

    /** Collects the rows and sentences of one outcome. */
    private static class Teller {

        private final Outcome outcome;
        private final Subscription subscription;
        private final Reader reader;
        private final Wording wording;
        private final CancellationMessages say;
        private final List<Fact> facts = new ArrayList<>();
        private final List<String> next = new ArrayList<>();

        Teller(Outcome outcome, Reader reader, Wording wording) {
            this.outcome = outcome;
            this.subscription = outcome.subscription();
            this.reader = reader;
            this.wording = wording;
            this.say = Messages.in(reader.language(), CancellationMessages.class);
        }

        Telling tell() {
            fact(say.labelReceived(), reader.moment(outcome.undoneAt().orElse(outcome.receivedAt())));
            var heading = heading();
            fact(say.labelReference(), outcome.reference());
            return new Telling(heading, facts, next);
        }

        private String heading() {
            if (outcome.isUndone()) {
                return goesOn(say.undoneHeading(plan()));
            }
            return switch (outcome.kind()) {
                case CANCELLED -> cancelled(outcome.change().orElseThrow());
                case ACCEPTED -> accepted(outcome.change().orElseThrow());
                case KEPT -> goesOn(say.keptHeading(plan()));
            };
        }

        private String goesOn(String heading) {
            if (!subscription.isEnded() && subscription.endsAt().isEmpty()) {
                var start = nextCharge();
                fact(
                        say.labelNextCharge(),
                        say.labelChargeOn(reader.money(subscription.priceAt(start)), reader.day(start)));
            }
            return heading;
        }

        /** A pause that is agreed puts it off. */
        private Instant nextCharge() {
            var end = subscription.wouldEndAt();
            return subscription
                    .pause()
                    .filter(pause -> subscription.pausesAt(end))
                    .map(Change.Pause::resumesAt)
                    .orElse(end);
        }

        private String cancelled(Change change) {
            if (change instanceof Change.CancelAtPeriodEnd leaving) {
                fact(say.labelAccessUntil(), reader.day(leaving.endsAt()));
                fact(say.labelChargedFromNow(), say.labelNothing());
                next.add(say.nextAccess(reader.day(leaving.endsAt())));
            } else if (change instanceof Change.CancelAtOnce atOnce) {
                fact(say.labelEnded(), reader.moment(outcome.receivedAt()));
                fact(say.labelChargedFromNow(), say.labelNothing());
                fact(say.labelRefunded(), reader.money(atOnce.refund()));
            }
            return outcome.isCarriedOut() ? say.cancelledHeading(plan()) : say.recordedHeading();
        }

        private String accepted(Change change) {
            if (change instanceof Change.StartDiscount discount) {
                return discounted(discount);
            } else if (change instanceof Change.Pause pause) {
                return paused(pause);
            } else if (change instanceof Change.SwitchPlan switched) {
                return moved(switched);
            }
            return longer((Change.ExtendTrial) change);
        }

        private String discounted(Change.StartDiscount change) {
            fact(say.labelNewPrice(), wording.price(change.price(), interval()));
            fromUntil(change.from(), change.until());
            fact(say.labelAfterwards(), wording.price());
            next.add(say.nextReminder());
            next.add(say.nextCancelAnyTime());
            return say.discountedHeading(plan(), reader.money(change.price()));
        }

        private String paused(Change.Pause change) {
            fact(say.labelPausedFrom(), reader.day(change.from()));
            fact(say.labelResumes(), say.labelChargeOn(reader.money(price()), reader.day(change.resumesAt())));
            next.add(say.nextReminderPause());
            next.add(say.nextCancelAnyTime());
            return say.pausedHeading(plan());
        }

        private String moved(Change.SwitchPlan change) {
            var name = wording.plan(change.plan());
            fact(say.labelPlan(), name);
            fact(say.labelNewPrice(), wording.price(change.price(), change.interval()));
            fact(say.labelFrom(), reader.day(change.at()));
            next.add(say.nextCancelAnyTime());
            return say.switchedHeading(name);
        }

        private String longer(Change.ExtendTrial change) {
            fact(say.labelFirstCharge(), say.labelChargeOn(reader.money(price()), reader.day(change.until())));
            next.add(say.nextCancelAnyTime());
            return say.trialHeading();
        }

        private void fromUntil(Instant from, Instant until) {
            fact(say.labelFrom(), reader.day(from));
            fact(say.labelUntil(), reader.day(until));
        }

        private void fact(String label, String value) {
            facts.add(new Fact(label, value));
        }

        private String plan() {
            return subscription.terms().plan().name();
        }

        private Money price() {
            return subscription.terms().price();
        }

        private Interval interval() {
            return subscription.terms().interval();
        }
    }
}
