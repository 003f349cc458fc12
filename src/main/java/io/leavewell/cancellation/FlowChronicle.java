package io.leavewell.cancellation;

import io.leavewell.customer.Chronicle;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Happening;
import io.leavewell.reason.Statement;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the flow remembers of a customer: visits, what came of them, and what the plain form brought. */
@ApplicationScoped
class FlowChronicle implements Chronicle {

    @Inject
    Flows flows;

    @Override
    public List<Happening> of(Customer customer, Reader reader) {
        var telling = new Teller(customer, reader, Messages.in(reader.language(), RelayMessages.class));
        return Stream.concat(
                        Visit.by(customer).stream().flatMap(telling::visit),
                        Wish.of(customer.id(), customer.email()).stream().flatMap(telling::wish))
                .toList();
    }

    /** In the words of one reader. */
    private class Teller {

        private final Customer customer;
        private final Reader reader;
        private final RelayMessages say;

        Teller(Customer customer, Reader reader, RelayMessages say) {
            this.customer = customer;
            this.reader = reader;
            this.say = say;
        }

        Stream<Happening> visit(Visit visit) {
            var path = OperatorPaths.visit(customer.id(), visit);
            var relayed = visit.relay().map(relay -> relay.told(say)).orElse("");
            var test = visit.isTest() ? say.chronicleTest() : "";
            var opened = new Happening(visit.openedAt(), say.chronicleVisit(plan(visit)), joined(relayed, test), path);
            return Stream.concat(
                    Stream.of(opened), Outcome.of(visit).stream().flatMap(outcome -> outcome(outcome, path)));
        }

        Stream<Happening> wish(Wish wish) {
            var received =
                    new Happening(wish.receivedAt(), say.chronicleWish(wish.reference()), "", OperatorPaths.wish(wish));
            var dismissed = wish.dismissedAt()
                    .map(at -> new Happening(at, say.chronicleDismissed(wish.reference()), note(wish)));
            return Stream.concat(Stream.of(received), dismissed.stream());
        }

        private Stream<Happening> outcome(Outcome outcome, String path) {
            var what =
                    switch (outcome.kind()) {
                        case CANCELLED -> say.chronicleCancelled(plan(outcome.visit()));
                        case ACCEPTED -> say.chronicleAccepted(offer(outcome));
                        case KEPT -> say.chronicleKept(plan(outcome.visit()));
                    };
            var ended = new Happening(outcome.receivedAt(), what, joined(outcome.reference(), said(outcome)), path);
            var undone = outcome.undoneAt()
                    .map(at -> new Happening(at, say.chronicleUndone(plan(outcome.visit())), "", path));
            return Stream.concat(Stream.of(ended), undone.stream());
        }

        /** As the page put it. */
        private String offer(Outcome outcome) {
            return outcome.offer()
                    .flatMap(outcome.visit().shown()::offered)
                    .map(offered -> offered.words().title())
                    .orElse("");
        }

        private String said(Outcome outcome) {
            var statement = Statement.about(outcome.id());
            var reason = statement
                    .flatMap(Statement::chosen)
                    .flatMap(flows.version(outcome.visit().flow()).survey()::choice)
                    .map(choice -> choice.label().in(reader.language()));
            var words = statement.flatMap(Statement::words).map(text -> "“" + Masking.words(text) + "”");
            return joined(reason.orElse(""), words.orElse(""));
        }

        private String note(Wish wish) {
            return wish.dismissedNote().map(Masking::words).orElse("");
        }

        private String plan(Visit visit) {
            return visit.subscription().terms().plan().name();
        }

        private String joined(String... parts) {
            return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }
    }
}
