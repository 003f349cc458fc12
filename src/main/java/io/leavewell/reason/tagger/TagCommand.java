package io.leavewell.reason.tagger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.leavewell.reason.Findings;
import io.leavewell.reason.Reason;
import io.leavewell.reason.ReasonTagger;
import io.leavewell.reason.Tag;
import io.leavewell.web.Csv;
import io.leavewell.work.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
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
        var texts = Path.of(arguments.get(0));
        var tags = Path.of(arguments.get(1));
        if (texts.toAbsolutePath().normalize().equals(tags.toAbsolutePath().normalize())) {
            out.println("The tags need a file of their own, or the texts would be lost");
            return NOTHING_READABLE;
        }
        try {
            var score = tag(texts, tags);
            score.lines().filter(line -> score.texts() > 0).forEach(out::println);
            return 0;
        } catch (CsvParseException | CharacterCodingException | NoSuchElementException odd) {
            out.println(texts + " cannot be read: it must be a CSV file in UTF-8 with the columns id and text");
        } catch (IOException failure) {
            out.println("Cannot be read or written: " + failure.getMessage());
        }
        return NOTHING_READABLE;
    }

    private Score tag(Path texts, Path tags) throws IOException {
        var score = new Score();
        try (var rows = CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(texts);
                var writer = CsvWriter.builder().build(Files.newBufferedWriter(tags))) {
            writer.writeRecord("id", "label", "codes", "confidence");
            for (var row : rows) {
                var findings = tagger.read(row.getField("text"), cell(row, "lang"));
                write(writer, row.getField("id"), findings);
                Reason.coded(cell(row, "label"))
                        .ifPresent(label ->
                                score.add(cell(row, "lang"), label, Score.coded(cell(row, "also")), main(findings)));
            }
        }
        return score;
    }

    private static void write(CsvWriter writer, String id, Findings findings) {
        var codes = findings.tags().stream().map(tag -> tag.reason().code()).collect(Collectors.joining(";"));
        writer.writeRecord(
                Csv.harmless(id),
                main(findings).code(),
                codes,
                String.format(Locale.ROOT, "%.3f", first(findings).confidence()));
    }

    private static Reason main(Findings findings) {
        return first(findings).reason();
    }

    private static Tag first(Findings findings) {
        return findings.tags().get(0);
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }
}
