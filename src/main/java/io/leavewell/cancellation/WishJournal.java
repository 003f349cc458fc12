package io.leavewell.cancellation;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.web.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** A file in the data directory that keeps wishes while the database is away, one JSON object a line. */
@ApplicationScoped
class WishJournal {

    private static final Logger LOG = Logger.getLogger(WishJournal.class);

    private static final String ASIDE = "wishes-unreadable.jsonl";

    @ConfigProperty(name = "leavewell.data-dir")
    Path dataDir;

    synchronized void append(Wish wish) {
        append(file(), Json.write(wish));
    }

    /**
     * Hands over each wish, then forgets them; when one cannot be taken, all stay. A line that a crash cut off is put
     * aside for a person to read.
     */
    synchronized void empty(Consumer<Wish> taker) {
        try {
            for (var line : lines()) {
                wish(line).ifPresentOrElse(taker, () -> putAside(line));
            }
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that a crash cut off may name someone too. */
    synchronized void forget(String address) {
        var aside = dataDir.resolve(ASIDE);
        try {
            if (Files.exists(aside)) {
                Files.write(
                        aside,
                        Files.readAllLines(aside).stream()
                                .filter(line ->
                                        !line.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT)))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    }

    private Path file() {
        return dataDir.resolve("wishes.jsonl");
    }

    private void putAside(String line) {
        var aside = dataDir.resolve(ASIDE);
        LOG.errorf("A line of the journal of cancellations cannot be read, somebody must look at %s", aside);
        append(aside, line);
    }

    private static void append(Path file, String line) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Wish> wish(String line) {
        try {
            return Optional.of(Json.MAPPER.readValue(line, Wish.class));
        } catch (JsonProcessingException cutOff) {
            return Optional.empty();
        }
    }
}
