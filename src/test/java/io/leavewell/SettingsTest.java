package io.leavewell;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's table of settings is the whole truth. */
class SettingsTest {

    private static final String README = SourcesTest.read(Path.of("README.md"));
    private static final Pattern NAME = Pattern.compile("[`\"](leavewell\\.[a-z.-]+)[`\"]");
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"(.+)\"\\)");
    private static final Pattern QUESTION = Pattern.compile("(?m)^    [\\w<>]+ (\\w+)\\(\\);$");

    /** They look like settings and are a file and a domain. */
    private static final Set<String> OTHERS = Set.of("leavewell.lock", "leavewell.invalid");

    @Test
    void what_is_read_is_listed_and_what_is_listed_is_read() {
        var read = new TreeSet<String>();
        SourcesTest.files(
                        Path.of("src", "main", "java"), path -> path.toString().endsWith(".java"))
                .stream()
                .map(SourcesTest::read)
                .forEach(source -> read.addAll(settings(source)));
        read.removeAll(OTHERS);
        assertEquals(read, names(README));
    }

    @Test
    void it_fits_on_120_lines_and_begins_with_a_picture() {
        assertTrue(README.lines().count() <= 120);
        assertTrue(README.startsWith("!["));
    }

    private static Set<String> settings(String source) {
        var mapping = MAPPING.matcher(source);
        return mapping.find() ? mapped(mapping.group(1), source) : names(source);
    }

    private static Set<String> mapped(String prefix, String source) {
        return QUESTION.matcher(source)
                .results()
                .map(found -> prefix + "."
                        + found.group(1).replaceAll("(?=[A-Z])", "-").toLowerCase())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }
}
