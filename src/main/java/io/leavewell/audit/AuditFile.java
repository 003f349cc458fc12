package io.leavewell.audit;

import io.leavewell.web.Csv;
import io.leavewell.web.Reader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries of a search as a file, read in portions while it is sent, so that a million need no more memory than ten. */
@ApplicationScoped
class AuditFile {

    private static final int PORTION = 1_000;
    private static final List<String> HEAD =
            List.of("at", "actor", "actor_id", "act", "act_label", "kind", "subject", "before", "after");

    @Inject
    Vocabulary vocabulary;

    Response of(Search search, Reader reader) {
        var portions = Stream.iterate(
                portion(search, Optional.empty()), entries -> !entries.isEmpty(), entries -> after(entries, search));
        return Csv.of("audit.csv", HEAD, portions.flatMap(List::stream).map(entry -> cells(entry, reader)));
    }

    private static List<Entry> after(List<Entry> entries, Search search) {
        return entries.size() < PORTION ? List.of() : portion(search, Optional.of(entries.get(entries.size() - 1)));
    }

    private static List<Entry> portion(Search search, Optional<Entry> last) {
        return QuarkusTransaction.requiringNew().call(() -> search.after(last, PORTION));
    }

    private List<String> cells(Entry entry, Reader reader) {
        var at = entry.at().atZone(reader.zone()).truncatedTo(ChronoUnit.SECONDS);
        return List.of(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
                entry.actor(),
                entry.actorId().map(Object::toString).orElse(""),
                entry.act(),
                vocabulary.act(entry.act(), reader.language()),
                entry.kind(),
                entry.subject(),
                entry.before().orElse(""),
                entry.after().orElse(""));
    }
}
