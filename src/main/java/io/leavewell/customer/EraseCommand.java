package io.leavewell.customer;

import io.leavewell.work.Command;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;

/** Erases one person on request, and says in figures what is gone (T-P2). */
@ApplicationScoped
class EraseCommand implements Command {

    @Inject
    Erasure erasure;

    @Override
    public String name() {
        return "erase";
    }

    @Override
    public String usage() {
        return "erase CUSTOMER   forgets a person: name, address, words, letters; what they chose stays in the counts";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(usage());
            return 2;
        }
        var id = arguments.get(0);
        var erased =
                QuarkusTransaction.requiringNew().call(() -> Customer.known(id).map(erasure::of));
        out.println(erased.map(gone -> "Customer " + id + " is erased: " + gone.summary())
                .orElse("No customer is known by " + id));
        return erased.isPresent() ? 0 : 1;
    }
}
