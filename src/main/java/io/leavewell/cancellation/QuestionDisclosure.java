package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import io.leavewell.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Tells a person what they asked the team on the cancel page. */
@ApplicationScoped
class QuestionDisclosure implements Disclosure {

    record Put(Optional<String> words, Optional<Instant> due, boolean open) {

        static Put of(Task question) {
            return new Put(question.words(), question.dueAt(), question.isOpen());
        }
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Object about(Customer customer) {
        return Visit.by(customer).stream()
                .flatMap(visit -> Task.known("question", visit.id().toString()).stream())
                .map(Put::of)
                .toList();
    }
}
