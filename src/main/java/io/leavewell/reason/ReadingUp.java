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

    private static final int PORTION = 200;

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
        var read = QuarkusTransaction.requiringNew().call(() -> read(unread()));
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
                    keep(statement, findings(statement));
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

    /** Whoever was erased meanwhile has no words any more, nor anything found in them. */
    private boolean keep(Read read) {
        var statement = Statement.<Statement>findByIdOptional(read.id());
        statement.ifPresent(
                one -> keep(one, read.findings().filter(found -> one.words().isPresent())));
        return statement.isPresent();
    }

    private void keep(Statement statement, Optional<Findings> findings) {
        statement
                .meaning()
                .read(findings, tagger.version() + "/" + taxonomies.inForce().version());
        count(statement);
    }
}
