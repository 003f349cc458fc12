package io.leavewell.billing;

import io.leavewell.customer.Chronicle;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Happening;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What the books remember of a customer: subscriptions, invoices, revenue, and what billing was asked to do. */
@ApplicationScoped
class BillingChronicle implements Chronicle {

    @Override
    public List<Happening> of(Customer customer, Reader reader) {
        var telling = new Telling(reader, Messages.in(reader.language(), BillingMessages.class));
        return Stream.of(
                        Subscription.ofAll(List.of(customer.id())).stream().flatMap(telling::subscription),
                        Invoice.of(customer).stream().map(telling::invoice),
                        Movement.of(customer).stream().map(telling::movement),
                        Effect.of(customer).stream().map(telling::effect))
                .flatMap(happenings -> happenings)
                .toList();
    }

    /** In the words of one reader. */
    private record Telling(Reader reader, BillingMessages say) {

        Stream<Happening> subscription(Subscription subscription) {
            var terms = subscription.terms();
            var price = Standings.price(terms.price(), terms.interval(), reader);
            var plan = terms.plan().name();
            return Stream.concat(
                    Stream.of(new Happening(subscription.startedAt(), say.subscribed(plan), price)),
                    subscription.endedAt().stream().map(end -> new Happening(end, say.subscriptionEnded(plan), "")));
        }

        Happening invoice(Invoice invoice) {
            var what = say.invoice(invoice.number(), reader.money(invoice.total()));
            var refund = invoice.refunded().isZero() ? "" : say.invoiceRefunded(reader.money(invoice.refunded()));
            return new Happening(invoice.issuedAt(), what, joined(state(invoice), refund));
        }

        Happening movement(Movement movement) {
            var what = say.movement(kind(movement.kind()));
            return new Happening(
                    movement.effectiveAt(),
                    what,
                    say.movementAmount(reader.money(movement.delta().monthly())));
        }

        Happening effect(Effect effect) {
            var state = effect.doneAt()
                    .map(done -> say.effectDone(reader.moment(done)))
                    .orElseGet(() -> effect.isStuck() ? stuck(effect) : say.effectOpen());
            return new Happening(effect.recordedAt(), say.effect(ChangeWords.of(effect.change(), reader)), state);
        }

        private String stuck(Effect effect) {
            return say.effectStuck(effect.error().map(Masking::words).orElse(""));
        }

        private String state(Invoice invoice) {
            return switch (invoice.state()) {
                case PAID -> say.invoicePaid();
                case OPEN -> say.invoiceOpen();
                case VOID -> say.invoiceVoid();
                case UNCOLLECTIBLE -> say.invoiceUncollectible();
            };
        }

        private String kind(Movement.Kind kind) {
            return switch (kind) {
                case NEW -> say.movementNew();
                case EXPANSION -> say.movementExpansion();
                case CONTRACTION -> say.movementContraction();
                case PAUSED -> say.movementPaused();
                case RESUMED -> say.movementResumed();
                case CHURN -> say.movementChurn();
                case REACTIVATION -> say.movementReactivation();
            };
        }

        private static String joined(String state, String more) {
            return more.isEmpty() ? state : state + ", " + more;
        }
    }
}
