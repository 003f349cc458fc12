package io.leavewell.billing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The 5,282 customers of a telephone company (the IBM telco churn sample, Apache-2.0), as a file that can be imported:
 * contract, charges and tenure become subscriptions; language, country, zone and address are made up, always the same.
 */
public final class Telco {

    public static final Path SOURCE = Path.of("../shared/data/telco_train.csv");
    public static final int CUSTOMERS = 5_282;

    private static final List<String> PLACES =
            List.of("en,US,America/New_York", "de,DE,Europe/Berlin", "zh-Hans,CN,Asia/Shanghai", "ko,KR,Asia/Seoul");
    private static final Set<String> MAPPED = Set.of("customerID", "tenure", "Contract", "MonthlyCharges");
    private static final List<String> COLUMNS = List.of(
            "customer_id",
            "email",
            "language",
            "country",
            "time_zone",
            "subscription_id",
            "plan",
            "interval",
            "price",
            "currency",
            "started_on");

    private Telco() {}

    /** Tells it when the sample is not on this machine. */
    public static boolean isThere() {
        if (!Files.exists(SOURCE)) {
            System.err.println(
                    "SKIPPED: " + SOURCE.toAbsolutePath() + " is not there, so nobody tried the real customers");
        }
        return Files.exists(SOURCE);
    }

    /** @param today up to which the tenure of everybody is counted */
    public static Path asImportFile(LocalDate today) throws IOException {
        var file = Files.createTempFile("telco", ".csv");
        file.toFile().deleteOnExit();
        try (var source = CsvReader.builder().ofNamedCsvRecord(SOURCE);
                var out = CsvWriter.builder().build(file)) {
            var header = true;
            for (var record : source) {
                var attributes = attributesOf(record);
                if (header) {
                    out.writeRecord(joined(COLUMNS, attributes));
                    header = false;
                }
                out.writeRecord(joined(
                        row(record, today),
                        attributes.stream().map(record::getField).toList()));
            }
        }
        return file;
    }

    private static List<String> row(NamedCsvRecord record, LocalDate today) {
        var id = record.getField("customerID");
        var monthly = record.getField("Contract").equals("Month-to-month");
        var charge = new BigDecimal(record.getField("MonthlyCharges"));
        var row = new ArrayList<>(List.of(id, id.toLowerCase() + "@example.com"));
        row.addAll(
                List.of(PLACES.get(Math.floorMod(id.hashCode(), PLACES.size())).split(",")));
        row.addAll(List.of(
                "sub-" + id,
                record.getField("InternetService").equals("No") ? "phone" : "internet",
                monthly ? "Month-to-month" : "One year",
                (monthly ? charge : charge.multiply(BigDecimal.valueOf(12))).toPlainString(),
                "USD",
                today.minusMonths(Long.parseLong(record.getField("tenure"))).toString()));
        return row;
    }

    private static List<String> attributesOf(NamedCsvRecord record) {
        return record.getHeader().stream()
                .filter(name -> !MAPPED.contains(name))
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
