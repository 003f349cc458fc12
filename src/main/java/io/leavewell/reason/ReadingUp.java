package io.leavewell.reason;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads statements and keeps what was found. Never in the transaction in which somebody leaves: a tagger that fails
 * keeps nobody from leaving, and whoever comes from a file goes the same way.
 */
@ApplicationScoped
public class ReadingUp {

    /** So few that a crash loses no more than some minutes of slow second opinions. */
    private static final int PORTION = 20;

    @Inject
    ReasonTagger tagger;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Event<Understood> news;

    /** A statement with what was found in it; empty where no words are left to read. */
    private record Read(UUID id, Optional<Findings> findings) {}

    /** What nobody has read yet, until nothing is left. */
    public void readNew() {
        while (readPortion() == PORTION) {
            // the next ones
        }
    }

    private int readPortion() {
        // reading itself is in no transaction: a tagger may ask somebody who takes seconds
        var read = read(QuarkusTransaction.requiringNew().call(ReadingUp::unread));
        QuarkusTransaction.requiringNew()
                .run(() -> read.forEach(one -> {
                    if (keep(one)) {
                        news.fire(new Understood(one.id()));
                    }
                }));
        return read.size();
    }

    /** Reads these again, in the caller's transaction. @return how many count under another heading now */
    int readAgain(List<Statement> statements) {
        return (int) statements.stream()
                .filter(statement -> {
                    var before = statement.meaning().heading();
                    keep(statement, findingsAgain(statement));
                    return !before.equals(statement.meaning().heading());
                })
                .count();
    }

    /** Counts it under what it means now: after a correction, or under another taxonomy. */
    void count(Statement statement) {
        var meaning = statement.meaning();
        meaning.countUnder(taxonomies.inForce().heading(meaning, statement.chosen(), statement.words()));
    }

    private static List<Statement> unread() {
        return Statement.find("meaning.readBy is null order by id")
                .page(0, PORTION)
                .list();
    }

    private List<Read> read(List<Statement> unread) {
        return unread.stream()
                .map(statement -> new Read(statement.id(), findings(statement)))
                .toList();
    }

    private Optional<Findings> findings(Statement statement) {
        return statement.words().map(words -> tagger.read(words, statement.language()));
    }

    private Optional<Findings> findingsAgain(Statement statement) {
        return statement
                .meaning()
                .findings()
                .flatMap(
                        before -> statement.words().map(words -> tagger.readAgain(words, statement.language(), before)))
                .or(() -> findings(statement));
    }

    /** Whoever was erased meanwhile has no words any more, nor anything found in them. */
    private boolean keep(Read read) {
        var statement = Statement.<Statement>findByIdOptional(read.id());
        statement.ifPresent(
                one -> keep(one, read.findings().filter(found -> one.words().isPresent())));
        return statement.isPresent();
    }

    private void keep(Statement statement, Optional<Findings> findings) {
        var by = findings.flatMap(Findings::by).orElseGet(tagger::version);
        statement.meaning().read(findings, by + "/" + taxonomies.inForce().version());
        count(statement);
    }
}
