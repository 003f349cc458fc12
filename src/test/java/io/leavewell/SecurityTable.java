package io.leavewell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of {@code deploy/security.md}: a requirement's number, what we do about it, and what proves it. */
record SecurityTable(String text) {

    private static final Path FILE = Path.of("deploy", "security.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (V\\d+\\.\\d+\\.\\d+) \\|(.*)\\|(.*)\\|$");
    private static final Pattern TEST = Pattern.compile("`((?:[a-z.]+\\.)?[A-Z]\\w*\\.\\w+)`");

    static SecurityTable read() {
        return new SecurityTable(SourcesTest.read(FILE));
    }

    List<Row> rows() {
        return ROW.matcher(text)
                .results()
                .map(found -> new Row(
                        found.group(1), found.group(2).strip(), found.group(3).strip()))
                .toList();
    }

    /** How many rows are proved, do not apply, and are open, as the head of the table says it. */
    String balance() {
        var rows = rows();
        return "%d requirements: %d proved, %d do not apply, %d open"
                .formatted(
                        rows.size(),
                        rows.stream()
                                .filter(row -> row.names().findAny().isPresent())
                                .count(),
                        rows.stream().filter(Row::doesNotApply).count(),
                        rows.stream().filter(Row::isOpen).count());
    }

    /** One requirement. */
    record Row(String number, String words, String verdict) {

        boolean hasVerdict() {
            return isOpen() || doesNotApply() || isProved();
        }

        boolean isOpen() {
            return verdict.equals("open") || verdict.startsWith("open: ");
        }

        boolean doesNotApply() {
            return verdict.startsWith("does not apply: ");
        }

        /** The tests that the verdict names, such as {@code SignerTest.garbage_is_refused_without_an_error}. */
        Stream<String> names() {
            return isOpen() || doesNotApply()
                    ? Stream.of()
                    : TEST.matcher(verdict).results().map(found -> found.group(1));
        }

        private boolean isProved() {
            return !verdict.isEmpty() && Arrays.stream(verdict.split(", ")).allMatch(TEST.asMatchPredicate());
        }
    }
}
