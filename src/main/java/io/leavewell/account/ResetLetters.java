package io.leavewell.account;

import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.work.Job;
import io.leavewell.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Posts letters with which to choose a new password. Whether there is such an account is only looked up later, so that
 * asking takes as long for every address.
 */
@ApplicationScoped
class ResetLetters implements Job<ResetLetters.Asked> {

    /** Somebody typed this address. */
    record Asked(String email) {}

    @Inject
    Jobs jobs;

    @Inject
    Tickets tickets;

    @Inject
    Letters letters;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    void ask(String email) {
        jobs.plan(this, UUID.randomUUID().toString(), new Asked(email), clock.instant());
    }

    @Override
    public String name() {
        return "account.reset";
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    /** Who is asked for too often gets no more letters for a while: the last one is enough. */
    @Override
    public void run(Asked asked) {
        Operator.known(asked.email())
                .filter(Operator::isEnabled)
                .filter(operator ->
                        throttle.claim(Gate.LETTER, operator.id().toString()).isEmpty())
                .ifPresent(this::post);
    }

    private void post(Operator operator) {
        Ticket.endAll(Ticket.Kind.RESET, operator, clock.instant());
        var ticket = tickets.issue(Ticket.Kind.RESET, operator);
        var to = new Mailbox(operator.email(), operator.name());
        letters.post(
                AccountLetter.RESET,
                ticket.id(),
                new Recipient(AccountLetter.recipient(operator.id()), to, operator.reader()),
                clock.instant());
    }
}
