package io.leavewell;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.util.ExceptionUtil;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Tells why Leavewell could not start: in a sentence where the engineer can help it, else with the whole trace. */
record Failure(Throwable cause) {

    void report() {
        sentence().ifPresentOrElse(System.err::println, () -> Logger.getLogger(Main.class)
                .error("Leavewell ends because of a mistake of its own", cause));
    }

    String reason() {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason() + " (" + failed.getFile() + ")";
        }
        return cause.getMessage();
    }

    private Optional<String> sentence() {
        Throwable root = ExceptionUtil.getRootCause(cause);
        if (root instanceof QuarkusBindException bind) {
            return Optional.of(
                    "Port %d is taken by another program: stop that one, or set QUARKUS_HTTP_PORT to a free port."
                            .formatted(bind.getPort()));
        }
        if (root instanceof ConnectException) {
            return Optional.of("The database does not answer at %s: start it, or correct QUARKUS_DATASOURCE_JDBC_URL."
                    .formatted(Settings.read().value(Settings.JDBC_URL).orElse("its address")));
        }
        return Optional.empty();
    }
}
