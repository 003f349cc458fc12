package io.leavewell;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL that Leavewell brings along for an installation that has none of its own. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "leavewell";

    private final Home home;
    private final Path shelf;
    private HomeLock lock;
    private Cluster cluster;
    private int port;

    EmbeddedDatabase(Home home) {
        this(home, home.file("programs"));
    }

    /** @param shelf where PostgreSQL's programs are unpacked, so that several homes may share them */
    EmbeddedDatabase(Home home, Path shelf) {
        this.home = home;
        this.shelf = shelf;
    }

    /** Starts the database, which no other process may be running. */
    synchronized void start() throws IOException, SQLException {
        if (!startUnlessRunning()) {
            throw new Refusal(
                    "Leavewell already runs on %s (%s): stop it first, or set LEAVEWELL_DATA_DIR to another directory."
                            .formatted(home.path(), HomeLock.holder(home)));
        }
    }

    /** Uses the database that another process runs or, if there is none, starts it. */
    synchronized void share() throws IOException, SQLException {
        if (!startUnlessRunning()) {
            port = awaitRunning().port();
        }
    }

    String jdbcUrl() {
        return url(NAME);
    }

    String user() {
        return Cluster.USER;
    }

    String password() throws IOException {
        return home.secret(Cluster.PASSWORD_FILE);
    }

    /** Stops the database, also half started, if this process started it. */
    @Override
    public synchronized void close() throws IOException {
        if (cluster != null) {
            cluster.stop();
            cluster = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private boolean startUnlessRunning() throws IOException, SQLException {
        lock = HomeLock.take(home).orElse(null);
        if (lock == null) {
            return false;
        }
        cluster = Cluster.in(home, shelf);
        var postmaster = cluster.start();
        port = postmaster.port();
        inspect();
        watch(postmaster);
        return true;
    }

    /** Should it die, for example because memory is short, it is started again. */
    private void watch(Postmaster postmaster) {
        postmaster.onExit(this::revive);
    }

    private synchronized void revive() {
        if (cluster == null) {
            return;
        }
        try {
            LOG.error("The database has died and is started again");
            watch(cluster.startAgain(port));
        } catch (IOException | Refusal failure) {
            LOG.error("The database has died and cannot be started again", failure);
        }
    }

    private void inspect() throws IOException, SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url("postgres"));
        source.setUser(user());
        source.setPassword(password());
        try (var inspection = Inspection.of(source)) {
            inspection.requireSafety();
            inspection.createIfMissing(NAME);
        }
    }

    private Postmaster awaitRunning() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var running = Postmaster.of(Cluster.directory(home)).filter(Postmaster::isReady);
            if (running.isPresent()) {
                return running.get();
            }
            pause();
        }
        throw new Refusal("Leavewell (%s) holds %s but its database does not answer: stop it and try again."
                .formatted(HomeLock.holder(home), home.path()));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting for the database.");
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
