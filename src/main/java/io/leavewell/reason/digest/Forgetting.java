package io.leavewell.reason.digest;

import io.leavewell.customer.Erased;
import io.leavewell.mail.Letters;
import io.leavewell.reason.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;

/** Letters that may quote an erased person are no longer kept here; the team's mailboxes are out of reach. */
@ApplicationScoped
class Forgetting {

    @Inject
    Letters letters;

    void forget(@Observes Erased person) {
        var moments = Statement.<Statement>list("customer", person.customer()).stream()
                .map(Statement::saidAt)
                .sorted(Comparator.naturalOrder())
                .toList();
        moments.stream().findFirst().ifPresent(first -> DigestSent.since(first).stream()
                .filter(sent -> moments.stream().map(Forgetting::day).anyMatch(sent.stretch()::touches))
                .map(DigestSent::id)
                .forEach(this::forget));
    }

    /** One that is not written yet will not quote them. */
    private void forget(UUID sent) {
        if (letters.isWritten(DigestLetter.DIGEST, sent)) {
            letters.forgetAbout(sent);
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
