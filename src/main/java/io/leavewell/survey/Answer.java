package io.leavewell.survey;

import io.leavewell.reason.Reason;
import io.leavewell.reason.Said;
import io.leavewell.reason.Words;
import io.leavewell.web.Language;
import java.util.Optional;

/**
 * What someone answered, cut to what we keep.
 *
 * @param detail the code of an option of the reason's follow-up question
 * @param words at most {@link #MOST} characters
 * @param cut whether they wrote more than that
 */
public record Answer(Optional<Reason> reason, Optional<String> detail, Optional<String> words, boolean cut) {

    /** Characters of free text that are kept: three pages. */
    public static final int MOST = Words.MOST;

    /** From a form: an unknown reason is no reason, empty words are no words; control characters go, line breaks stay. */
    public static Answer of(String code, Optional<String> detail, String words) {
        var written = Words.of(words);
        return new Answer(Reason.coded(code), detail, written.kept(), written.cut());
    }

    /** Without a detail that {@code survey} has no option for: what is kept as a code must not be a person's words. */
    public Answer to(Survey survey) {
        var known =
                reason.flatMap(survey::choice).flatMap(Choice::followUp).flatMap(asked -> detail.filter(asked::has));
        return new Answer(reason, known, words, cut);
    }

    public Said in(Language language) {
        return new Said(reason, detail, words, language.code());
    }
}
