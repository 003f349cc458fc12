package io.leavewell.reason;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells a person what they said about leaving, and what was made of it. */
@ApplicationScoped
class ReasonDisclosure implements Disclosure {

    record Said(
            Instant at,
            Channel channel,
            Optional<Reason> reason,
            Optional<String> detail,
            Optional<String> words,
            String language,
            Optional<String> outcome,
            Optional<Reason> found,
            List<Tag> tags,
            Optional<Heading> corrected,
            Heading heading) {

        static Said of(Statement statement) {
            return new Said(
                    statement.saidAt(),
                    statement.channel(),
                    statement.chosen(),
                    statement.detail(),
                    statement.words(),
                    statement.language(),
                    Optional.ofNullable(statement.outcome()),
                    statement.meaning().found(),
                    statement.meaning().tags(),
                    statement.meaning().corrected(),
                    statement.meaning().heading());
        }
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public Object about(Customer customer) {
        return Statement.by(customer).stream().map(Said::of).toList();
    }
}
