package io.leavewell.billing;

import java.nio.file.Path;
import java.util.Currency;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to import, and how.
 *
 * @param errors where bad rows go; empty for none
 * @param currency of rows that name none
 * @param columns what headers of the file mean that are not called like our columns
 */
public record ImportOrder(
        Path file,
        boolean dryRun,
        Optional<Path> errors,
        Optional<Currency> currency,
        Map<String, ImportColumn> columns) {

    /** Every row of the file counts; bad rows are written to {@code FILE.errors.csv}. */
    public static ImportOrder of(Path file) {
        return new ImportOrder(file, false, Optional.of(errorsOf(file)), Optional.empty(), Map.of());
    }

    /** @throws ImportRefused when they cannot be understood */
    static ImportOrder parse(List<String> arguments) {
        var options = new HashMap<String, String>();
        String file = null;
        for (var words = arguments.iterator(); words.hasNext(); ) {
            var word = words.next();
            if (word.equals("--dry-run")) {
                options.put(word, "");
            } else if (List.of("--errors", "--currency", "--map").contains(word)) {
                options.put(word, argument(word, words));
            } else if (word.startsWith("--") || file != null) {
                throw new ImportRefused("Not understood: " + word);
            } else {
                file = word;
            }
        }
        return of(file, options);
    }

    private static ImportOrder of(String name, Map<String, String> options) {
        if (name == null) {
            throw new ImportRefused("Which file?");
        }
        var file = Path.of(name);
        var dryRun = options.containsKey("--dry-run");
        var errors = Optional.ofNullable(options.get("--errors")).map(Path::of);
        return new ImportOrder(
                file,
                dryRun,
                dryRun ? errors : errors.or(() -> Optional.of(errorsOf(file))),
                Optional.ofNullable(options.get("--currency")).map(ImportOrder::currency),
                columns(options.getOrDefault("--map", "")));
    }

    private static String argument(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new ImportRefused(option + " needs a value");
        }
        return words.next();
    }

    private static Path errorsOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".errors.csv");
    }

    private static Currency currency(String code) {
        return Spelling.currency(code).orElseThrow(() -> new ImportRefused("--currency: no such currency: " + code));
    }

    private static Map<String, ImportColumn> columns(String map) {
        var columns = new HashMap<String, ImportColumn>();
        for (var pair : map.isBlank() ? new String[0] : map.split(",")) {
            var equals = pair.lastIndexOf('=');
            var column = ImportColumn.of(pair.substring(equals + 1));
            if (equals < 1 || column.isEmpty()) {
                throw new ImportRefused("--map: write Header=column, with one of our columns: " + pair);
            }
            columns.put(pair.substring(0, equals).strip(), column.get());
        }
        return columns;
    }
}
