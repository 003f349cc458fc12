package io.leavewell.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Takes customers with their subscriptions over from a file, as often as one likes: what is known is updated, never
 * doubled, and what the file does not say stays as it is.
 *
 * <p>The file is UTF-8, separated by commas, semicolons or tabs, with a header. Its columns, in any order:
 * <ul>
 *   <li>{@code customer_id}: your own id of the customer; the one column that must be there
 *   <li>{@code name}, {@code email}, {@code language} (a tag such as de or zh-Hans), {@code country} (ISO 3166),
 *       {@code time_zone} (IANA; UTC when unknown)
 *   <li>{@code card_brand}, {@code card_last4}, {@code card_expires} (2027-05): the card on file, of which no more is
 *       known; {@code card_sandbox}: how the ledger's sandbox charges it (works, insufficient_funds, ...)
 *   <li>{@code billing_contacts}: up to five addresses for letters about money, with spaces or semicolons between them
 *   <li>{@code subscription_id}: your own id; without this column the customer_id. A row whose columns from here on are all
 *       empty is a customer without subscription
 *   <li>{@code plan}: its code; an unknown one is created
 *   <li>{@code interval}: month, quarter, half_year or year, also as monthly, annual, Month-to-month, One year
 *   <li>{@code price}: for one interval, in the currency's digits, with a dot; {@code currency}: ISO 4217
 *   <li>{@code started_on}: counts for a new subscription only. A day means noon in the customer's zone; a moment such as
 *       2026-01-31T09:30:00Z means itself
 *   <li>{@code trial_ends_on}: the first charge
 *   <li>{@code status}: active (when empty), trialing, unpaid, paused (needs {@code resumes_on}), ended (needs {@code ends_on})
 *   <li>{@code ends_on}: when it will end, or did
 *   <li>{@code error}: of an earlier import; ignored
 *   <li>any other: an attribute of the customer
 * </ul>
 *
 * <p>An empty cell leaves what is known. What was agreed with someone here (an end, a pause, a discount, a longer trial) is
 * not taken back by a file, and who was erased stays erased.
 */
@ApplicationScoped
public class CustomerImport {

    @Inject
    DataSource source;

    @Inject
    Clock clock;

    /**
     * Outside a transaction: every batch has its own.
     *
     * @throws ImportRefused when nothing of the file can be read
     */
    public ImportReport run(ImportOrder order, Consumer<String> progress) {
        try {
            var file = CsvFile.at(order.file());
            var report = new ImportReport(order.dryRun());
            var now = clock.instant();
            try (var rejects = new ImportRejects(order, file, report);
                    var session = new ImportSession(source, now)) {
                var reading = new ImportReading(order, file, rejects, report);
                var staging = new Staging(session, report);
                var batches = stage(reading, session, now, progress);
                staging.settle();
                store(staging, batches, progress);
                reading.giveBack(staging.conflicts());
            }
            return report;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int stage(ImportReading reading, ImportSession session, Instant now, Consumer<String> progress)
            throws IOException, SQLException {
        try (var rows = new StagedRows(session.copy(StagedRows.COPY), now)) {
            reading.into(rows, now, progress);
            return rows.batches();
        }
    }

    private static void store(Staging staging, int batches, Consumer<String> progress) throws SQLException {
        for (var batch = 1; batch <= batches; batch++) {
            staging.store(batch - 1);
            if (batch * StagedRows.BATCH % ImportReading.STEP == 0) {
                progress.accept(ImportReport.number(batch * StagedRows.BATCH) + " rows stored");
            }
        }
    }
}
