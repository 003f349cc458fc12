package io.leavewell;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Payments that fail and the letters about them, read and hastened past the application. */
record DunningBooks(Connection connection) implements AutoCloseable {

    static final String COLUMNS =
            "customer_id,name,email,card_brand,card_last4,card_sandbox,plan,interval,price,currency,started_on,trial_ends_on";

    private static final String AT_ANY_HOUR = """
            insert into edition (kind, version, definition, published_at, published_by)
              select kind, version + 1, jsonb_set(definition::jsonb, '{hours}',
                '{"from": "00:00", "until": "23:59:59", "weekends": true}')::text, now(), 'Nobody'
              from edition where kind = 'dunning'""";

    private static final String FALL_DUE = """
            update subscription set period_end = now(), anchor = now(), due_at = now() where id in (
              select id from subscription where status = 'TRIALING' and due_at > now() limit %d)""";

    /** All that has a pause before its next try or round. */
    private static final List<String> TIME_PASSES = List.of("""
            update scheduled_tasks set execution_time = now() where (task_name, task_instance) in (
              select task_name, task_instance from scheduled_tasks where not picked and execution_time > now()
                and task_name in ('ledger.renewals', 'dunning.steps', 'mail.letter') for update skip locked)""", """
            update post_office set trouble_at = trouble_at - interval '1 hour' where trouble is not null""");

    private static final String POSTED = """
            select c.email from recovery_step st join recovery r on r.id = st.recovery_id
              join customer c on c.id = r.customer_id where st.kind = 'LETTER' and st.result = 'POSTED'""";

    private static final String SENT =
            "select l.message_id from letter l join recovery_step st on st.id = l.about where l.state = 'SENT'";

    private static final String OPEN =
            "select to_address || ' ' || state from letter where state in ('WAITING', 'FAILED')";

    static String address(int number) {
        return "debtor-" + number + "@example.org";
    }

    /** A line of the import file: somebody whose card is refused as soon as it is charged. */
    static String row(int number, String today, String later) {
        return "debtor-%d,Debtor %d,%s,Visa,9995,insufficient_funds,pro,month,29.00,EUR,%s,%s"
                .formatted(number, number, address(number), today, later);
    }

    void remindAtAnyHour() throws SQLException {
        execute(AT_ANY_HOUR);
    }

    /** The trials of so many more are over. */
    void fallDue(int many) throws SQLException {
        execute(FALL_DUE.formatted(many));
    }

    void letTimePass() throws SQLException {
        for (var change : TIME_PASSES) {
            execute(change);
        }
    }

    /** To whom each step posted a letter. */
    List<String> posted() throws SQLException {
        return list(POSTED);
    }

    /** As which letters went. */
    List<String> sent() throws SQLException {
        return list(SENT);
    }

    List<String> open() throws SQLException {
        return list(OPEN);
    }

    private List<String> list(String query) throws SQLException {
        return new Books(connection).list(query);
    }

    private void execute(String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
