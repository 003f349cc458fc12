package io.leavewell.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list as a file for spreadsheets, whose cells can never become formulas (T-S6). */
public final class Csv {

    /** <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>. */
    private static final Pattern FORMULA =
            Pattern.compile("^\\s*[=+\\-@\\t\\r\\uFF0B\\uFF0D\\uFF1D\\uFF20].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Csv() {}

    /** @param rows read while they are sent, so within the caller's transaction they must be in memory already */
    public static Response of(String fileName, List<String> head, Stream<List<String>> rows) {
        StreamingOutput file = out -> {
            var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(head);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::harmless).toList()));
            csv.flush();
        };
        return Response.ok(file)
                .type("text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    /** The cell as a spreadsheet can only take for a text or a number. */
    public static String harmless(String cell) {
        var text = cell == null ? "" : cell;
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
