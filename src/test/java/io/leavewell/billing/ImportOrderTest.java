package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportOrderTest {

    @Test
    void anOrderIsReadFromTheCommandLine() {
        var order = ImportOrder.parse(List.of(
                "people.csv",
                "--dry-run",
                "--currency",
                "EUR",
                "--errors",
                "bad.csv",
                "--map",
                "Kunde=customer_id,Abo=plan"));
        assertEquals(
                new ImportOrder(
                        Path.of("people.csv"),
                        true,
                        Optional.of(Path.of("bad.csv")),
                        Optional.of(Currency.getInstance("EUR")),
                        Map.of("Kunde", ImportColumn.CUSTOMER_ID, "Abo", ImportColumn.PLAN)),
                order);
    }

    @Test
    void badRowsGoBesideTheFileExceptInADryRun() {
        assertEquals(
                Optional.of(Path.of("people.csv.errors.csv")),
                ImportOrder.parse(List.of("people.csv")).errors());
        assertEquals(
                Optional.empty(),
                ImportOrder.parse(List.of("people.csv", "--dry-run")).errors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--dry-run",
                "a.csv b.csv",
                "a.csv --errors",
                "a.csv --currency euro",
                "a.csv --map x=y",
                "a.csv --force"
            })
    void whatIsNotUnderstoodIsRefused(String words) {
        assertThrows(ImportRefused.class, () -> ImportOrder.parse(List.of(words.split(" "))));
    }
}
