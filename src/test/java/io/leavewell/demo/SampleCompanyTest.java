package io.leavewell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.work.Command;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Northlight obeys the laws of the trade, so that every figure about it is right. */
@QuarkusTest
@TestProfile(NorthlightProfile.class)
class SampleCompanyTest {

    @Inject
    SampleCompany company;

    @Inject
    Audit audit;

    @Inject
    @All
    List<Command> commands;

    @ParameterizedTest(name = "{0} rows of {2}: from {0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2009 | 2009 | customer",
                "2050 | 2200 | subscription",
                "9000 | 30000 | invoice",
                "600 | 800 | visit",
                "3 | 60 | subscription where status = 'PAUSED'",
                "3 | 60 | subscription where status = 'UNPAID'",
                "20 | 150 | subscription where status = 'TRIALING'",
                "20 | 120 | subscription where ends_at is not null and status <> 'ENDED'",
                "30 | 60 | (select 1 from subscription where status <> 'ENDED' group by customer_id having count(*) > 1) two",
                "40 | 250 | customer where email is null",
                "30 | 200 | outcome where kind = 'ACCEPTED'",
                "50 | 250 | outcome where kind = 'KEPT'",
                "10 | 80 | outcome where undone_at is not null",
                "60 | 200 | movement where departure = 'INVOLUNTARY'",
                "15 | 100 | movement where departure = 'POSITIVE'",
                "10 | 100 | movement where kind = 'REACTIVATION'",
                "5 | 100 | movement where kind = 'RESUMED'",
                "60 | 200 | recovery where ending = 'EXHAUSTED' and finish = 'CANCEL'",
                "30 | 300 | recovery where ending = 'PAID' and paid_by = 'RETRY' and after_letters > 0",
                "10 | 300 | recovery where ending = 'PAID' and paid_by = 'PAY_PAGE'",
                "10 | 200 | recovery where ending = 'PAID' and paid_by = 'CARD_UPDATE'",
                "5 | 60 | recovery where ending = 'PAID' and opened_at >= '2026-10-01' and opened_at < '2026-11-01'",
                "5 | 60 | recovery where opened_at >= '2026-11-01' and closed_at is not null",
            })
    void the_company_is_as_large_as_it_says(long least, long most, String what) {
        var count = audit.count(what);
        assertTrue(least <= count && count <= most, what + ": " + count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what the movements of a subscription add up to is what it brings
                "subscription s where per_year <> (select coalesce(sum(per_year), 0) from movement m"
                        + " where m.subscription_id = s.id)",
                // who is on trial, pauses or has left brings nothing; everybody else pays
                "subscription where (status in ('ACTIVE', 'UNPAID')) <> (per_year > 0)",
                // an invoice covers what comes after the one before, and the last one the running period
                "(select period_start, lag(period_end) over (partition by subscription_id order by period_start)"
                        + " before from invoice) i where period_start < before",
                "subscription s where status not in ('TRIALING', 'PAUSED') and exists (select 1 from invoice i"
                        + " where i.subscription_id = s.id) and not exists (select 1 from invoice i"
                        + " where i.subscription_id = s.id and i.period_end = s.period_end)",
                "subscription s where status = 'UNPAID' and not exists (select 1 from invoice i"
                        + " where i.subscription_id = s.id and i.state = 'OPEN')",
                "(select count(distinct number) from invoice) numbered(many) where many <> (select count(*) from invoice)",
                // somebody is new once, is lost once at a time, and comes back only after that
                "(select customer_id from movement where kind = 'NEW' group by customer_id having count(*) > 1) twice",
                "(select kind, lag(kind) over (partition by customer_id order by effective_at, id) before"
                        + " from movement) m where (before = 'CHURN') <> (kind = 'REACTIVATION')",
                "(select kind, lag(kind) over (partition by customer_id order by effective_at, id) before"
                        + " from movement) m where (before is null) <> (kind = 'NEW')",
                // nothing is overdue at the beginning, nothing has happened tomorrow
                "subscription where due_at < '2026-11-23T00:00:00Z'",
                "movement where effective_at > '2026-11-23T00:00:00Z'",
                "outcome where received_at > '2026-11-23T00:00:00Z'",
                "subscription where (due_at is null) <> (status = 'ENDED')",
                // what was promised was done, and known to the ledger in the same words
                "effect e left join ledger_entry l on l.key = e.key and l.change = e.change"
                        + " where l.key is null or e.done_at is null",
                "outcome o where change is not null and not exists (select 1 from effect e"
                        + " where e.about = o.id and e.change = o.change)",
                "outcome o where not exists (select 1 from statement s where s.about = o.id"
                        + " and s.outcome = case when o.undone_at is null then o.kind else 'UNDONE' end)",
                "outcome o where (kind = 'ACCEPTED') <> exists (select 1 from redemption r where r.about = o.id)",
                "(select lower(email) from customer group by 1 having count(lower(email)) > 1) shared",
                // what failed was followed up, by attempts that ended as the recovery did
                "recovery r where not exists (select 1 from recovery_invoice ri join charge_attempt a"
                        + " on a.invoice_id = ri.invoice_id and a.decline = r.first_decline where ri.recovery_id = r.id)",
                "recovery r where (ending = 'PAID') <> exists (select 1 from recovery_invoice ri join charge_attempt a"
                        + " on a.invoice_id = ri.invoice_id and a.decline is null where ri.recovery_id = r.id)",
                "invoice i where state <> 'PAID' and not exists (select 1 from recovery_invoice ri"
                        + " where ri.invoice_id = i.id)",
                "recovery where closed_at > '2026-11-23T00:00:00Z'",
                "(select subscription_id from recovery where closed_at is null group by 1 having count(*) > 1) open"
            })
    void no_law_is_broken_by(String exceptions) {
        assertEquals(0, audit.count(exceptions));
    }

    @Test
    void every_outcome_agrees_with_its_evidence_the_books_and_its_letter() {
        var said = new ByteArrayOutputStream();
        var reconcile = commands.stream()
                .filter(command -> command.name().equals("reconcile"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, reconcile.run(List.of(), new PrintStream(said)), said.toString());
    }

    @Test
    void about_four_in_a_hundred_customers_leave_in_a_month() {
        var churn = audit.percent(
                "movement where kind = 'CHURN' and effective_at >= '2026-08-01' and effective_at < '2026-11-01'",
                "(select customer_id from movement where effective_at < '2026-08-01' group by customer_id"
                        + " having sum(per_year) > 0) paying");
        assertTrue(churn > 9 && churn < 15, "three months: " + churn);
    }

    @Test
    void a_third_of_those_who_end_a_visit_write_nothing() {
        var silent = audit.percent("statement where words is null", "statement");
        assertTrue(silent > 27 && silent < 40, "percent: " + silent);
    }

    @Test
    void the_same_seed_and_day_make_the_same_company_to_the_last_row() {
        var first = written();
        var second = written();
        for (var table : Table.values()) {
            assertEquals(first.text(table), second.text(table));
        }
    }

    private Books written() {
        return QuarkusTransaction.requiringNew().call(company::crowd);
    }
}
