package io.leavewell.billing;

import io.leavewell.work.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Imports customers with their subscriptions from the command line. */
@ApplicationScoped
class ImportCommand implements Command {

    private static final int NOTHING_READABLE = 2;

    @Inject
    CustomerImport customers;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import FILE [--dry-run] [--errors FILE] [--currency EUR] [--map \"Header=column,...\"]:"
                + " takes customers with their subscriptions over from a CSV file; without FILE it explains the columns";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            explain(out);
            return NOTHING_READABLE;
        }
        try {
            var order = ImportOrder.parse(arguments);
            var report = customers.run(order, out::println);
            report.lines(order.errors().map(Path::toString)).forEach(out::println);
            return report.exitCode();
        } catch (ImportRefused refused) {
            out.println(refused.getMessage());
            return NOTHING_READABLE;
        }
    }

    private void explain(PrintStream out) {
        out.println(usage());
        for (var column : ImportColumn.values()) {
            out.printf("  %-16s %s%n", column.code(), column.meaning());
        }
        out.println("  any other column becomes an attribute of the customer");
    }
}
