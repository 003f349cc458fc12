package io.leavewell.billing;

import io.leavewell.billing.ImportReport.Count;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** The steps from the staging table to where customers, subscriptions and movements are kept. */
final class Staging {

    private static final int TRIES = 5;

    private final ImportSession session;
    private final ImportReport report;
    private final Map<ImportConflict, BitSet> conflicts = new EnumMap<>(ImportConflict.class);

    Staging(ImportSession session, ImportReport report) throws SQLException {
        this.session = session;
        this.report = report;
        session.run("staged");
        session.commit();
    }

    /** Sorts out what rows of the file have to do with each other and with people who were erased. */
    void settle() throws SQLException {
        session.execute("set local work_mem = '64MB'");
        report.add(Count.DOUBLE, session.run("doubles"));
        report.add(Count.ERASED, session.run("erased"));
        session.run("several");
        session.execute("create index on staged (batch)");
        session.execute("analyze staged");
        report.add(Count.CUSTOMERS_UNCHANGED, session.number("select count(*) filter (where leads) from staged"));
        report.add(Count.SUBSCRIPTIONS_UNCHANGED, session.number("select count(subscription) from staged"));
        report.add(
                Count.PLANS_NEW,
                session.number("select count(distinct plan) from staged"
                        + " where not exists (select from plan where code = staged.plan)"));
        session.commit();
    }

    /** One batch in one transaction; again from its start when somebody changed the same subscriptions meanwhile. */
    void store(int number) throws SQLException {
        var batch = written(number);
        batch.countIn(report);
        session.each("select conflict, line from met where conflict is not null", this::note);
        if (report.isDryRun()) {
            session.rollback();
        } else {
            session.commit();
        }
    }

    /** Lines by what stands against them. */
    Map<ImportConflict, BitSet> conflicts() {
        return conflicts;
    }

    private ImportBatch written(int number) throws SQLException {
        for (var tries = 1; tries <= TRIES; tries++) {
            var batch = new ImportBatch(session, number);
            if (batch.write()) {
                return batch;
            }
            session.rollback();
        }
        throw new ImportRefused("Subscriptions of this file keep changing; import it again later");
    }

    private void note(String conflict, int line) {
        conflicts
                .computeIfAbsent(ImportConflict.valueOf(conflict), none -> new BitSet())
                .set(line);
        report.add(Count.SUBSCRIPTIONS_UNCHANGED, -1);
    }
}
