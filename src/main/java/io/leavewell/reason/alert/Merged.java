package io.leavewell.reason.alert;

import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Taxonomy;

/** Where a reason went that an operator merged into another after a rule was made. */
final class Merged {

    private Merged() {}

    /** The heading itself if it still counts. */
    static Heading counted(Heading wanted, Taxonomy taxonomy) {
        return wanted.isPart()
                ? wanted
                : wanted.reason()
                        .map(reason -> Heading.of(last(reason, taxonomy)))
                        .orElse(wanted);
    }

    private static Reason last(Reason reason, Taxonomy taxonomy) {
        var last = reason;
        for (var steps = 0; taxonomy.merged().containsKey(last) && steps < Reason.values().length; steps++) {
            last = taxonomy.merged().get(last);
        }
        return last;
    }
}
