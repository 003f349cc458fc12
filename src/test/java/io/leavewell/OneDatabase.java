package io.leavewell;

import java.io.IOException;
import java.nio.file.Path;

/** A process that runs an embedded database and says where, until it is told to end. */
class OneDatabase {
    public static void main(String... arguments) throws Exception {
        var database = new EmbeddedDatabase(Home.at(Path.of(arguments[0])), Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
        try {
            database.start();
            System.out.println(database.jdbcUrl());
            System.in.read();
        } catch (Refusal refusal) {
            System.out.println(refusal.getMessage());
            System.exit(refusal.exitCode());
        }
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
