package io.leavewell.dunning;

import java.time.Instant;

/** The least that writing letters can cost: their rows, and those of their jobs, by one bare insert each. */
final class DunningYardstick {

    private static final String LETTERS = """
            insert into letter (id, about, kind, letter_class, priority, recipient_key, to_address, to_name, language,
              country, time_zone, not_before, due_at, posted_at, state, tries)
            select uuidv7(), st.id, 'dunning.notice', 'TRANSACTIONAL', 'PAYMENT', c.external_id, c.email, c.name,
              c.language, c.country, c.time_zone, :now, :now, :now, 'WAITING', 0
            from recovery_step st join recovery r on r.id = st.recovery_id join customer c on c.id = r.customer_id
            where st.kind = 'LETTER' and st.taken_at is null and st.due_at <= :now""";

    private static final String JOBS = """
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            select 'mail.letter', id::text, convert_to('{"letter":"' || id || '"}', 'UTF8'), not_before, false, 1
            from letter""";

    private DunningYardstick() {}

    /** In one transaction, into empty tables. */
    static String at(Instant now) {
        return "begin; " + LETTERS.replace(":now", "timestamptz '" + now + "'") + "; " + JOBS + "; commit";
    }
}
