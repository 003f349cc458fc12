package io.leavewell.account;

import io.leavewell.web.SigningKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The first half of signing in, done but not enough: a signed note that travels with the form for the code, good for some
 * minutes and only as long as the password stays the same. It alone opens nothing.
 */
@ApplicationScoped
class Halves {

    private static final Duration GOOD = Duration.ofMinutes(10);

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    String of(Operator operator) {
        var until = clock.instant().plus(GOOD).getEpochSecond();
        return operator.id() + "." + until + "." + signature(operator, until);
    }

    /** Empty if it is not ours or too old. */
    Optional<Operator> read(String note) {
        var parts = note.split("\\.");
        if (!note.matches("[0-9a-f-]{36}\\.[0-9]{1,12}\\.[A-Za-z0-9_-]{43}") || isOver(parts[1])) {
            return Optional.empty();
        }
        return known(parts[0])
                .filter(operator -> Secret.isSame(signature(operator, Long.parseLong(parts[1])), parts[2]));
    }

    private Optional<Operator> known(String id) {
        try {
            var uuid = UUID.fromString(id);
            return QuarkusTransaction.requiringNew()
                    .call(() -> Operator.of(uuid).filter(Operator::isEnabled));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private boolean isOver(String until) {
        return !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(until)));
    }

    private String signature(Operator operator, long until) {
        return Secret.encoded(key.sign("account half " + operator.id() + " " + until + " "
                + operator.passwordHash().orElse("")));
    }
}
