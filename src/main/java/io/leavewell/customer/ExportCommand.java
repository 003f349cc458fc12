package io.leavewell.customer;

import io.leavewell.work.Command;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;

/** Prints all that is known of one person, for themselves (T-P1). */
@ApplicationScoped
class ExportCommand implements Command {

    @Inject
    Export export;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "export CUSTOMER   prints all that is known of a person as JSON: who they are, what they said, were sent"
                + " and paid";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(usage());
            return 2;
        }
        var id = arguments.get(0);
        var file =
                QuarkusTransaction.requiringNew().call(() -> Customer.known(id).map(export::of));
        out.println(file.orElse("No customer is known by " + id));
        return file.isPresent() ? 0 : 1;
    }
}
