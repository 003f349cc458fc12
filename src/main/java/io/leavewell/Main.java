package io.leavewell;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.sql.SQLException;

/** Starts Leavewell: the server or, when the first argument names one, a command. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        try {
            start(Settings.read(), arguments);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.exitCode());
        }
    }

    private static void start(Settings settings, String... arguments) {
        boolean command = arguments.length > 0;
        if (settings.isOn("leavewell.stop-with-parent")) {
            Parent.follow();
        }
        if (command) {
            CommandLine.prepare();
        }
        prepare(settings, command);
        Quarkus.run(command ? CommandLine.class : null, Main::ended, arguments);
    }

    private static void prepare(Settings settings, boolean command) {
        var keys = new Keys(settings);
        keys.require();
        new Sample(settings).dress();
        try {
            if (!settings.has(Settings.JDBC_URL)) {
                supplyDatabase(Home.at(settings.home()), command);
            }
            keys.supply();
        } catch (IOException | SQLException failure) {
            throw new Refusal(("Leavewell cannot use its directory %s: %s. "
                            + "Make room or make it writable, or set LEAVEWELL_DATA_DIR to another one.")
                    .formatted(settings.home().toAbsolutePath(), new Failure(failure).reason()));
        }
    }

    private static void supplyDatabase(Home home, boolean command) throws IOException, SQLException {
        var database = new EmbeddedDatabase(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
        if (command) {
            database.share();
        } else {
            database.start();
        }
        System.setProperty(Settings.JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
    }

    /** Hooks run all at once: Quarkus must be through with its own before its database may go. */
    private static void stop(EmbeddedDatabase database) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        try {
            database.close();
        } catch (IOException failure) {
            System.err.println("The database could not be stopped: " + new Failure(failure).reason());
        }
    }

    private static void ended(int exitCode, Throwable failure) {
        if (failure != null) {
            new Failure(failure).report();
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, failure);
    }
}
