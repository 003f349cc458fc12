package io.leavewell.cancellation;

import io.leavewell.customer.Trace;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What the flow keeps about a person. */
enum FlowTrace implements Trace {
    /** The id by which a visit names its customer. */
    IDS_IN_VISITS(RelayMessages::traceIds),
    WISHES(RelayMessages::traceWishes),
    /** To the team, and to operators: what a person wanted to be answered. */
    QUESTIONS(RelayMessages::traceQuestions),
    /** What operators wrote down when they acted for someone. */
    NOTES(RelayMessages::traceNotes),
    /** What the host product was told. */
    CALLS(RelayMessages::traceCalls),
    VISITS(RelayMessages::traceVisits),
    OUTCOMES(RelayMessages::traceOutcomes);

    private final Function<RelayMessages, String> words;

    FlowTrace(Function<RelayMessages, String> words) {
        this.words = words;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return words.apply(Messages.in(language, RelayMessages.class));
    }
}
