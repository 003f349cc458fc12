package io.leavewell.dunning;

import io.leavewell.customer.Chronicle;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Happening;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** When payments of a customer failed, and how that ended. */
@ApplicationScoped
class DunningChronicle implements Chronicle {

    @Override
    public List<Happening> of(Customer customer, Reader reader) {
        var say = Messages.in(reader.language(), DunningMessages.class);
        return Recovery.ofCustomer(customer.id()).stream()
                .flatMap(recovery -> told(recovery, say, reader))
                .toList();
    }

    private static Stream<Happening> told(Recovery recovery, DunningMessages say, Reader reader) {
        var plan = recovery.subscription().terms().plan().name();
        var opened = new Happening(
                recovery.openedAt(),
                say.chronicleOpened(reader.money(recovery.atStake()), plan),
                Naming.of(recovery.firstDecline(), say));
        var closed = recovery.closedAt().flatMap(at -> recovery.ending()
                .map(ending -> new Happening(at, say.chronicleClosed(plan), Naming.of(ending, say))));
        return Stream.concat(Stream.of(opened), closed.stream());
    }
}
