package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import io.leavewell.billing.Invoice;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells a person which of their payments failed and what was done about it. */
@ApplicationScoped
class DunningDisclosure implements Disclosure {

    record Failed(
            Decline cause,
            Instant since,
            List<String> invoices,
            Money owed,
            Money recovered,
            Optional<LocalDate> promised,
            Optional<Instant> ended,
            Optional<Recovery.Ending> ending,
            List<Taken> steps) {}

    record Taken(
            Step.Kind kind, Optional<Tone> tone, Instant due, Optional<Instant> taken, Optional<Step.Result> result) {}

    @Override
    public String name() {
        return "failed_payments";
    }

    @Override
    public Object about(Customer customer) {
        return Recovery.ofCustomer(customer.id()).stream()
                .map(DunningDisclosure::failed)
                .toList();
    }

    private static Failed failed(Recovery recovery) {
        return new Failed(
                recovery.firstDecline(),
                recovery.openedAt(),
                recovery.invoices().stream().map(Invoice::number).toList(),
                recovery.atStake(),
                recovery.recovered(),
                recovery.promisedOn(),
                recovery.closedAt(),
                recovery.ending(),
                Step.of(recovery).stream()
                        .map(step -> new Taken(step.kind(), step.tone(), step.dueAt(), step.takenAt(), step.result()))
                        .toList());
    }
}
