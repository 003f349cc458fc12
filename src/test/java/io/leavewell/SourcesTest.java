package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What holds for every file that people read. */
class SourcesTest {

    private static final Path JAVA = Path.of("src", "main", "java");
    private static final int LONGEST = 200;

    @Test
    void every_room_says_at_its_door_what_it_knows() {
        var silent = files(JAVA, path -> path.toString().endsWith(".java")).stream()
                .map(Path::getParent)
                .filter(room -> !Files.exists(room.resolve("package-info.java")))
                .distinct()
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void no_file_is_too_long_to_be_read_at_once() {
        var long_ones = files(Path.of("src"), SourcesTest::isRead).stream()
                .filter(path -> read(path).lines().count() > LONGEST)
                .toList();
        assertEquals(List.of(), long_ones);
    }

    /** The bundles of messages and the table of routes are lists, not texts. */
    private static boolean isRead(Path path) {
        return path.toString().matches(".*\\.(java|html|txt|css|js|sql)")
                && !path.toString().endsWith("Messages.java")
                && !path.endsWith("routes.txt");
    }

    static List<Path> files(Path tree, Predicate<Path> wanted) {
        try (var paths = Files.walk(tree)) {
            return paths.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
