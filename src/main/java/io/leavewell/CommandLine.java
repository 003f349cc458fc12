package io.leavewell;

import io.leavewell.work.Command;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Runs one {@link Command} by its name, without serving pages and without working off jobs. */
@Singleton
@Unremovable
class CommandLine implements QuarkusApplication {

    @Inject
    @All
    List<Command> commands;

    /** What a command needs to be quiet and alone; to be called before Quarkus starts. */
    static void prepare() {
        Settings.suggest("quarkus.http.host-enabled", "false");
        Settings.suggest("leavewell.work.enabled", "false");
        Settings.suggest("quarkus.log.level", "WARN");
        Settings.suggest("quarkus.log.console.stderr", "true");
    }

    @Override
    public int run(String... words) {
        List<String> arguments = Arrays.asList(words).subList(1, words.length);
        return commands.stream()
                .filter(command -> command.name().equals(words[0]))
                .findFirst()
                .map(command -> command.run(arguments, System.out))
                .orElseGet(() -> list(words[0].equals("help")));
    }

    private int list(boolean asked) {
        PrintStream out = asked ? System.out : System.err;
        out.println("Without arguments the server runs. Commands:");
        commands.stream()
                .sorted(Comparator.comparing(Command::name))
                .forEach(command -> out.printf("  %s%n", command.usage()));
        return asked ? 0 : 1;
    }
}
