package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportCommandTest {

    @Inject
    ImportCommand command;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void itEndsWith0WhenAllIsWell() {
        var file = Sheet.of("Kunde,Tarif,Takt,Preis,Beginn", "abe,club,monthly,10.00,2025-01-01");
        var map = "Kunde=customer_id,Tarif=plan,Takt=interval,Preis=price,Beginn=started_on";
        assertEquals(0, run(file.toString(), "--currency", "EUR", "--map", map));
        assertTrue(said().contains("1 subscriptions new"), said());
    }

    @Test
    void itEndsWith1AndSaysWhereTheBadRowsAre() {
        var file = Sheet.of("customer_id,email", "ben,ben@example.com", "cal,cal at home");
        assertEquals(1, run(file.toString()));
        assertTrue(said().contains("line 3, email: “cal at home” is not one e-mail address"), said());
        assertTrue(said().contains("The wrong rows are in " + file + ".errors.csv"), said());
    }

    @Test
    void itEndsWith2WhenNothingCanBeRead() {
        assertEquals(2, run("nowhere.csv"));
        assertEquals(2, run(Sheet.of("name", "Ada").toString()));
        assertTrue(said().contains("No column is called customer_id; the file has: name"), said());
        assertEquals(
                2,
                run(Sheet.of("customer_id,name", "ada,\"Ada" + "\nbo,Bo".repeat(30_000))
                        .toString()));
        assertTrue(said().contains("a quotation mark is opened after row 0 and never closed"), said());
    }

    @Test
    void withoutAFileItExplainsTheColumns() {
        assertEquals(2, run());
        assertTrue(said().contains("trial_ends_on"), said());
    }

    private int run(String... words) {
        return command.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
