package io.leavewell.work;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * A job of the tests: writes a letter to somebody, for Eve at length, and for Cy, whose letter box is full, throws after
 * writing.
 */
class Letters implements Job<Letters.Letter> {

    private static final Duration AT_LENGTH = Duration.ofSeconds(2);

    private final String name;
    private final Sql sql;
    private Duration time = Duration.ofMinutes(1);
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
        if (letter.to().equals("Eve")) LockSupport.parkNanos(AT_LENGTH.toNanos());
        if (letter.to().equals("Cy")) throw new IllegalStateException("The letter box is full");
    }

    @Override
    public Duration time() {
        return time;
    }

    void mayTake(Duration time) {
        this.time = time;
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
