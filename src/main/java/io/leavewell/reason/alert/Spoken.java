package io.leavewell.reason.alert;

import io.leavewell.reason.Statement;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that alerts are about. */
final class Spoken {

    private Spoken() {}

    static Map<UUID, Statement> all(Collection<UUID> ids) {
        return byId(Statement.list("id in ?1", ids));
    }

    /**
     * The same, so that nobody forgets their words until this transaction ends: an erasure either comes before, and there
     * are none to tell, or after, and finds the message that tells them.
     */
    static Map<UUID, Statement> held(Collection<UUID> ids) {
        return byId(Statement.<Statement>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list());
    }

    /** Empty for what was said by nobody we know. */
    static Optional<UUID> by(UUID statement) {
        return Optional.ofNullable(held(List.of(statement)).get(statement)).flatMap(Statement::customer);
    }

    private static Map<UUID, Statement> byId(List<Statement> statements) {
        return statements.stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    }
}
