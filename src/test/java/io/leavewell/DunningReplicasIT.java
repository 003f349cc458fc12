package io.leavewell;

import static io.leavewell.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.dunning.Debts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three processes over one database write the letters of one morning all at once, and one of them is killed amid it. */
class DunningReplicasIT {

    private static final int MANY = 2_500;
    private static final Duration A_WHILE = Duration.ofMinutes(4);
    private static final List<String> NAMES = List.of("ada", "bo", "cy");
    private static final String USER = System.getProperty("quarkus.datasource.username");
    private static final String PASSWORD = System.getProperty("quarkus.datasource.password");

    /** Any day is as good as another. */
    private static final String EVERY_DAY = """
            insert into edition (kind, version, definition, published_at, published_by)
            select kind, 2, jsonb_set(definition::jsonb, '{hours}',
              '{"from": "09:00", "until": "18:00", "weekends": true, "quiet_days": {}}')::text, now(), 'Mina'
            from edition where kind = 'dunning' and version = 1""";

    /** So slowly that a batch takes seconds. */
    private static final String SLOWLY = """
            create function slowly() returns trigger language plpgsql as $$
              begin perform pg_sleep(0.002); return new; end $$;
            create trigger slowly before insert on letter for each row execute function slowly()""";

    /** As if the routine had been taken for dead again and again: more of it than one process, with one thread, takes. */
    private static final String AT_ONCE = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'dunning.steps', 'again ' || n, now(), false, 1 from generate_series(1, 8) n""";

    private static final String WRITING = """
            select distinct application_name from pg_stat_activity
            where state = 'active' and query like 'insert into letter %' and datname = 'morning'""";

    private static final String OPEN = """
            select count(*) from recovery_step st left join letter l on l.about = st.id
            where st.tone = 'NOTICE' and (st.taken_at is null or l.state = 'WAITING')""";

    @TempDir
    Path directory;

    private final String url = FreshDatabase.named("morning");
    private final PostOffice post = new PostOffice();
    private final Map<String, Installation> replicas = new HashMap<>();
    private Connection connection;
    private Debts debts;

    @BeforeEach
    void open() throws Exception {
        for (var name : NAMES) {
            replicas.put(name, new Installation(Files.createDirectory(directory.resolve(name)), settings(name)));
            replicas.get(name).start();
        }
        connection = DriverManager.getConnection(url, USER, PASSWORD);
        debts = new Debts(connection, "throng");
    }

    @AfterEach
    void close() throws Exception {
        for (var replica : replicas.values()) {
            replica.close();
        }
        connection.close();
        post.close();
    }

    @Test
    void each_step_has_one_letter_although_all_write_at_once_and_one_is_killed_amid_it() throws Exception {
        begin();
        var writers = new HashSet<String>();
        await(A_WHILE, () -> {
            writers.addAll(writing());
            return writers.size() > 1 && !writing().isEmpty();
        });
        var killed = writing().iterator().next();
        replicas.get(killed).kill();
        debts.execute("drop function slowly cascade");
        var before = debts.ask("select count(*) from letter");
        await(A_WHILE, () -> debts.ask(OPEN) == 0);

        System.out.printf(
                "DunningReplicasIT: %s wrote at once; %s was killed after %d of %d letters; %d sent again%n",
                writers, killed, before, MANY, post.repeated());
        assertTrue(before < MANY, "nothing was left to do");
        assertEquals(MANY, debts.ask("select count(*) from letter where state = 'SENT'"));
        assertEquals(MANY, debts.ask("select count(distinct about) from letter"));
        assertEquals(MANY, debts.ask("select count(*) from recovery_step where result = 'POSTED'"));
        assertEquals(MANY, post.received().size());
        assertTrue(post.repeated() <= 1, "only what a kill left undecided goes again (RFC 1047)");
    }

    private void begin() throws Exception {
        connection.setAutoCommit(false);
        debts.execute(EVERY_DAY);
        debts.execute(SLOWLY);
        debts.execute(AT_ONCE);
        debts.run(MANY, Instant.now().minus(Duration.ofMinutes(10)), whereItIsNoon());
        connection.commit();
        connection.setAutoCommit(true);
    }

    private Set<String> writing() throws SQLException {
        var names = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(WRITING)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String whereItIsNoon() {
        var hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ZoneOffset.ofHours(12 - hour).getId();
    }

    private Map<String, String> settings(String name) {
        return Map.of(
                "LEAVEWELL_WORK_THREADS",
                "1",
                "QUARKUS_DATASOURCE_JDBC_URL",
                url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + name,
                "QUARKUS_DATASOURCE_USERNAME",
                USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                PASSWORD,
                "LEAVEWELL_SIGNING_KEY",
                Visitor.KEY,
                "LEAVEWELL_MAIL_FROM",
                "hello@northlight.example",
                "LEAVEWELL_MAIL_WEEKENDS",
                "true",
                "QUARKUS_MAILER_HOST",
                "localhost",
                "QUARKUS_MAILER_PORT",
                String.valueOf(post.port()));
    }
}
