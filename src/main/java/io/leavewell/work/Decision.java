package io.leavewell.work;

import io.leavewell.web.Messages;
import io.leavewell.web.Problem;
import io.leavewell.web.Workspace;
import io.leavewell.work.Snags.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What a person decides about something stuck, and what they are told came of it. */
@ApplicationScoped
class Decision {

    private static final int LONGEST = 1_000;
    private static final int MOST_AT_ONCE = 1_000;

    @Inject
    Workspace workspace;

    @Inject
    WorkPages pages;

    @Inject
    Bench bench;

    @Inject
    StuckThings things;

    Response again(Snags place, String id) {
        return told(bench.again(place, id), say().triedAgain());
    }

    /** As many as a person can mean by "all". */
    Response allAgain(Snags place) {
        var many = place.latest(MOST_AT_ONCE, workspace.reader()).stream()
                .map(snag -> bench.again(place, snag.id()))
                .filter(verdict -> verdict == Verdict.TAKEN)
                .mapToInt(taken -> 1)
                .sum();
        return workspace.to(WorkResource.PATH, say().allTriedAgain(many));
    }

    Response byHand(Snags place, String id, String note) {
        var problem = note.isBlank() ? say().noteMissing() : note.length() > LONGEST ? say().noteTooLong(LONGEST) : "";
        return problem.isEmpty()
                ? told(bench.byHand(place, id, note.strip()), say().settled())
                : wrong(place, id, note, problem);
    }

    Response settledBefore() {
        return workspace.to(WorkResource.PATH, say().settledBefore());
    }

    private Response wrong(Snags place, String id, String note, String problem) {
        return things.one(place, id, workspace.reader())
                .map(thing -> workspace.wrong(pages.one(thing, note, List.of(new Problem("note", problem)))))
                .orElseGet(this::settledBefore);
    }

    private Response told(Verdict verdict, String taken) {
        return switch (verdict) {
            case TAKEN -> workspace.to(WorkResource.PATH, taken);
            case SETTLED_BEFORE -> settledBefore();
            case FOUND_DONE -> workspace.to(WorkResource.PATH, say().foundDone());
        };
    }

    private WorkMessages say() {
        return Messages.in(workspace.reader().language(), WorkMessages.class);
    }
}
