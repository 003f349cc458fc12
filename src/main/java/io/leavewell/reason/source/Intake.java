package io.leavewell.reason.source;

import io.leavewell.reason.Statement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Where what was said elsewhere comes in; what came in before is known by its source and id. */
@ApplicationScoped
class Intake {

    /** Rows of one transaction. */
    private static final int PORTION = 1_000;

    @Inject
    Sources sources;

    @Inject
    Clock clock;

    /**
     * Takes a file in, outside a transaction: each portion has its own.
     *
     * @throws Unreadable if it is none; portions before what cannot be read stay, and are known when it comes again
     */
    Report take(Path path) {
        var tally = new Tally();
        try (var file = SourceFile.open(path)) {
            for (var rows = file.next(PORTION); !rows.isEmpty(); rows = file.next(PORTION)) {
                var told = rows.stream()
                        .map(row -> row.read(clock.instant(), tally))
                        .flatMap(Optional::stream)
                        .toList();
                QuarkusTransaction.requiringNew().run(() -> keep(told, tally));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return tally.report();
    }

    /** In the caller's transaction. */
    Report take(Told told) {
        var tally = new Tally();
        keep(List.of(told), tally);
        return tally.report();
    }

    /** One at a time, so that the same row of two files is kept once. */
    private void keep(List<Told> portion, Tally tally) {
        sources.hold();
        var known =
                new HashSet<>(sources.known(portion.stream().map(Told::origin).toList()));
        var speakers = Speakers.named(portion.stream()
                .flatMap(told -> told.customer().stream())
                .distinct()
                .toList());
        for (var told : portion) {
            var fault = speakers.fault(told);
            if (fault.isPresent()) {
                tally.refuse(told.line(), fault.get());
            } else if (known.add(told.origin())) {
                Statement.heard(told.said(), told.channel(), told.origin(), told.at())
                        .by(speakers.person(told), speakers.facts(told));
                tally.take();
            } else {
                tally.know();
            }
        }
    }
}
