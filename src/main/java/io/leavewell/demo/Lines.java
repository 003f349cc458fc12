package io.leavewell.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.leavewell.cancellation.Flows;
import java.util.stream.Stream;

/** The rows of a CSV file that lies in the product. */
final class Lines {

    private Lines() {}

    static Stream<NamedCsvRecord> of(String file) {
        return CsvReader.builder().ofNamedCsvRecord(Flows.resource("/demo/" + file)).stream();
    }
}
