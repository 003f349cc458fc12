package io.leavewell.reason.tagger;

import de.siegmar.fastcsv.reader.CsvReader;
import io.leavewell.reason.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What the tagger is taught: answers as people type them, written for this product, one file a language. */
final class Course {

    static final List<String> LANGUAGES = List.of("en", "de", "zh_hans", "zh_hant", "ko");

    private Course() {}

    /** Where there are reviews as well. */
    private static final List<String> REVIEWED = List.of("en", "zh_hans", "ko");

    /** Reviews count double: they are most like what strangers write who leave. */
    private static final int WEIGHT = 2;

    static List<Answer> all() {
        var reviews = REVIEWED.stream()
                .flatMap(language -> reviews(language).stream())
                .toList();
        return Stream.concat(
                        LANGUAGES.stream().flatMap(language -> answers(language).stream()),
                        Collections.nCopies(WEIGHT, reviews).stream().flatMap(List::stream))
                .toList();
    }

    static List<Answer> answers(String language) {
        return read("answers_" + language);
    }

    static List<Answer> reviews(String language) {
        return read("reviews_" + language);
    }

    private static List<Answer> read(String name) {
        var file = Course.class.getResourceAsStream("/reason/" + name + ".csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Answer(reasons(row.getField("codes")), row.getField("text")))
                    .toList();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static List<Reason> reasons(String codes) {
        return Stream.of(codes.split(";"))
                .map(code -> Reason.coded(code).orElseThrow(() -> new IllegalStateException("No reason " + code)))
                .toList();
    }
}
