package io.leavewell.reason.source;

import io.leavewell.cancellation.Leavers;
import io.leavewell.reason.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sources of the stories, each new, and what was heard from them. */
@ApplicationScoped
class Heard {

    @Inject
    Leavers leavers;

    /** Without figures: some would be taken for a telephone number, and masked. */
    static String fresh(String name) {
        return name + " " + UUID.randomUUID().toString().replaceAll("\\d", "x");
    }

    List<Statement> from(String source) {
        return leavers.in(() -> Statement.list("source = ?1 order by saidAt, id", source));
    }

    Statement only(String source) {
        var all = from(source);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " statements from " + source);
        }
        return all.get(0);
    }

    Optional<Statement> saying(String words) {
        return leavers.in(() -> Statement.<Statement>find("words", words).firstResultOptional());
    }
}
