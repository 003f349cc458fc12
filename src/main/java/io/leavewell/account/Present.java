package io.leavewell.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.UUID;

/** The session that a request came with. */
@RequestScoped
class Present {

    private UUID session;
    private UUID operator;

    void is(OperatorSession admitted) {
        session = admitted.id();
        operator = admitted.operator().id();
    }

    UUID session() {
        return session;
    }

    /** In the caller's transaction. */
    Operator operator() {
        return Operator.of(operator).orElseThrow(ForbiddenException::new);
    }
}
