package io.leavewell.reason.tagger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.leavewell.reason.Reading;
import io.leavewell.reason.Reason;
import io.leavewell.reason.ReasonTagger;
import io.leavewell.reason.Tag;
import io.leavewell.work.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a file of texts, and says how well if the file knows what they are about. */
@ApplicationScoped
class TagCommand implements Command {

    private static final int NOTHING_READABLE = 2;

    @Inject
    ReasonTagger tagger;

    @Override
    public String name() {
        return "tag";
    }

    @Override
    public String usage() {
        return "tag TEXTS.csv TAGS.csv: finds the reasons in texts (columns id, text) and writes id, label, codes,"
                + " confidence; where TEXTS has labels (columns label, also, lang) it says how many were found";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2) {
            out.println(usage());
            return NOTHING_READABLE;
        }
        try {
            var score = tag(Path.of(arguments.get(0)), Path.of(arguments.get(1)));
            score.lines().filter(line -> score.texts() > 0).forEach(out::println);
            return 0;
        } catch (IOException | CsvParseException unreadable) {
            out.println(
                    arguments.get(0) + " cannot be read: it must be a CSV file in UTF-8 with the columns id and text");
            return NOTHING_READABLE;
        }
    }

    private Score tag(Path texts, Path tags) throws IOException {
        var score = new Score();
        try (var rows = CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(texts);
                var writer = CsvWriter.builder().build(Files.newBufferedWriter(tags))) {
            writer.writeRecord("id", "label", "codes", "confidence");
            for (var row : rows) {
                var reading = tagger.read(cell(row, "text"), cell(row, "lang"));
                write(writer, row.findField("id").orElseThrow(() -> new IOException("no id")), reading);
                Reason.coded(cell(row, "label"))
                        .ifPresent(label ->
                                score.add(cell(row, "lang"), label, Score.coded(cell(row, "also")), main(reading)));
            }
        }
        return score;
    }

    private static void write(CsvWriter writer, String id, Reading reading) {
        var codes = reading.tags().stream().map(tag -> tag.reason().code()).collect(Collectors.joining(";"));
        writer.writeRecord(
                id,
                main(reading).code(),
                codes,
                String.format(Locale.ROOT, "%.3f", first(reading).confidence()));
    }

    private static Reason main(Reading reading) {
        return first(reading).reason();
    }

    private static Tag first(Reading reading) {
        return reading.tags().get(0);
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }
}
