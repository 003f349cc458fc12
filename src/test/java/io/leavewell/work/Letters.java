package io.leavewell.work;

import java.time.Duration;
import javax.sql.DataSource;

/** A job of the tests: writes a letter to somebody, and for Cy, whose letter box is full, throws after writing. */
class Letters implements Job<Letters.Letter> {

    private final String name;
    private final Sql sql;
    private int told;

    record Letter(String to) {}

    Letters(String name, DataSource database) {
        this.name = name;
        this.sql = new Sql(database);
        sql.update("create table if not exists test_letters (kind text, recipient text)");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<Letter> payload() {
        return Letter.class;
    }

    @Override
    public void run(Letter letter) {
        sql.update("insert into test_letters values (?, ?)", name, letter.to());
        if (letter.to().equals("Cy")) throw new IllegalStateException("The letter box is full");
    }

    @Override
    public Duration pauseAfter(int failures) {
        return Duration.ofMinutes(failures);
    }

    @Override
    public int patience() {
        return 3;
    }

    @Override
    public void stuck(Letter letter, Throwable why) {
        told++;
    }

    int toldOfStuckLetters() {
        return told;
    }

    int writtenTo(String recipient) {
        return count("select count(*) from test_letters where kind = ? and recipient = ?", recipient);
    }

    int waiting(String id) {
        return count("select count(*) from scheduled_tasks where task_name = ? and task_instance = ?", id);
    }

    int failures(String id) {
        return count("select consecutive_failures from scheduled_tasks where task_name = ? and task_instance = ?", id);
    }

    int stuck(String id) {
        return count("select coalesce(max(failures), 0) from stuck_work where kind = ? and job_id = ?", id);
    }

    private int count(String query, String value) {
        return sql.first(query, row -> row.getInt(1), name, value).orElseThrow();
    }
}
