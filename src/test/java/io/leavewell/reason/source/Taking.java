package io.leavewell.reason.source;

import io.leavewell.cancellation.Leavers;
import io.leavewell.time.TestClock;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A story in which an engineer takes in a file of what people said elsewhere. */
abstract class Taking {

    static final String HEAD = "source,id,text,at,channel,language,country,customer,reason\n";

    @TempDir
    Path directory;

    @Inject
    StatementsCommand command;

    @Inject
    Leavers leavers;

    @Inject
    Heard heard;

    @Inject
    TestClock clock;

    final String store = Heard.fresh("app store");
    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    int run(String file) throws IOException {
        return run(file, StandardCharsets.UTF_8);
    }

    int run(String file, Charset charset) throws IOException {
        return runAt(Files.writeString(directory.resolve("statements.csv"), file, charset)
                .toString());
    }

    int runAt(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
