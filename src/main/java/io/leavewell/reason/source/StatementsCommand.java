package io.leavewell.reason.source;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Takes a file of what people said elsewhere in from the command line. */
@ApplicationScoped
class StatementsCommand implements Command {

    private static final int SOME_REFUSED = 1;
    private static final int NOTHING_READABLE = 2;

    @Inject
    Intake intake;

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String usage() {
        return "statements FILE.csv: takes in what people said about leaving elsewhere, such as reviews;"
                + " without FILE it explains the columns";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var say = Messages.in(Language.EN, SourceMessages.class);
        if (arguments.size() != 1) {
            explain(say, out);
            return NOTHING_READABLE;
        }
        try {
            var report = intake.take(Path.of(arguments.get(0)));
            out.println(report.summary(say));
            report.lines(say).forEach(out::println);
            return report.refused() == 0 ? 0 : SOME_REFUSED;
        } catch (Unreadable file) {
            out.println(file.in(say));
            return NOTHING_READABLE;
        }
    }

    private void explain(SourceMessages say, PrintStream out) {
        out.println(usage());
        for (var column : SourceColumn.values()) {
            out.printf("  %-10s %s%n", column.code(), column.meaning(say));
        }
    }
}
