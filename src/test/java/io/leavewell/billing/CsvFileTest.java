package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'customer_id,name'|','", "'customer_id;name'|';'", "'\"a,b,c\";name'|';'", "'customer_id'|','"})
    void theSeparatorIsSeenFromTheHeader(String header, char separator) throws IOException {
        assertEquals(separator, CsvFile.at(Sheet.of(header, "1,2;3")).separator());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, 3", "UTF-16, 1"})
    void anotherEncodingIsToldWithItsLine(Charset encoding, int line) {
        var file = Sheet.in(encoding, "customer_id,name\nada,Ada\nbo,Bö\n");
        var refused = assertThrows(ImportRefused.class, () -> CsvFile.at(file));
        assertTrue(
                refused.getMessage().contains("not in UTF-8 (first seen in line " + line + ")"), refused.getMessage());
    }

    @Test
    void aWrongCharacterIsFoundInABigFileToo() throws IOException {
        var text = "ü,1\n".repeat(60_000) + "\u00ff";
        assertEquals(java.util.OptionalLong.empty(), Utf8.firstWrongLine(Sheet.in(StandardCharsets.UTF_8, text)));
        var cut = Sheet.in(StandardCharsets.ISO_8859_1, "a,1\n".repeat(60_000) + "\u00c3");
        assertEquals(java.util.OptionalLong.of(60_001), Utf8.firstWrongLine(cut));
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThrows(ImportRefused.class, () -> CsvFile.at(Path.of("nowhere.csv")));
    }

    @Test
    void aHeaderNeedsACustomerAndEachColumnOnce() {
        assertThrows(ImportRefused.class, () -> new CsvHeader(List.of("name"), Map.of()));
        assertThrows(ImportRefused.class, () -> new CsvHeader(List.of("customer_id", "Customer-ID"), Map.of()));
        assertThrows(ImportRefused.class, () -> new CsvHeader(List.of("customer_id", "team", "team"), Map.of()));
        var mapped = Map.of("Kunde", ImportColumn.CUSTOMER_ID);
        assertThrows(ImportRefused.class, () -> new CsvHeader(List.of("customer_id"), mapped));
        assertEquals(0, new CsvHeader(List.of("Kunde", "", ""), mapped).position(ImportColumn.CUSTOMER_ID));
    }
}
