package io.leavewell.account;

import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.mail.wording.OwnMailbox;
import io.leavewell.web.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows where letters to who works here go. */
@ApplicationScoped
class OperatorMailbox implements OwnMailbox {

    @Override
    public Recipient of(Actor operator) {
        var self = QuarkusTransaction.joiningExisting()
                .call(() -> Operator.of(operator.id()).orElseThrow());
        return new Recipient(Recipient.TEAM, new Mailbox(self.email(), self.name()), self.reader());
    }
}
