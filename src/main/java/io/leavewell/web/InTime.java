package io.leavewell.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Transactions of people who wait for a page: a database that takes too long is given up, so that they get another. */
@ApplicationScoped
public class InTime {

    /** With all the rest, a page comes within 5 seconds. */
    private static final String PATIENCE = "set local statement_timeout = '3500ms'";

    @Inject
    EntityManager database;

    /** In a transaction of its own; throws if a statement takes longer than 3.5 seconds. */
    public <T> T call(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.unwrap(Session.class).doWork(InTime::hurry);
            return work.get();
        });
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private static void hurry(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(PATIENCE);
        }
    }
}
