package io.leavewell.work;

import java.io.PrintStream;
import java.util.List;

/** An act that the engineer asks for on the command line: {@code java -jar quarkus-run.jar <name> …}. */
public interface Command {

    String name();

    /** One line: its arguments and what it does. */
    String usage();

    /** @return the exit code: 0 when all went well */
    int run(List<String> arguments, PrintStream out);
}
