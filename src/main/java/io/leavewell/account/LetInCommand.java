package io.leavewell.account;

import io.leavewell.work.Command;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Lets an operator back in whom no letter reaches, or who lost telephone and recovery codes and is the only admin. */
@ApplicationScoped
class LetInCommand implements Command {

    private static final String FACTOR = "without-second-factor";

    @Inject
    Tickets tickets;

    @Inject
    SecondFactors factors;

    @Override
    public String name() {
        return "let-in";
    }

    @Override
    public String usage() {
        return "let-in EMAIL [" + FACTOR + "]   prints a link with which an operator chooses a new password";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var removing = arguments.size() == 2 && arguments.get(1).equals(FACTOR);
        if (arguments.size() != 1 && !removing) {
            out.println(usage());
            return 2;
        }
        var link = QuarkusTransaction.requiringNew().call(() -> link(arguments.get(0), removing));
        out.println(link.map(url -> "Good for 30 minutes, once: " + url)
                .orElse("No operator who may sign in has this address"));
        return link.isPresent() ? 0 : 1;
    }

    private Optional<String> link(String email, boolean removing) {
        return Operator.known(email).filter(Operator::isEnabled).map(operator -> {
            if (removing) factors.remove(operator);
            return tickets.url(tickets.issue(Ticket.Kind.RESET, operator));
        });
    }
}
