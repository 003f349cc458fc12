package io.leavewell.survey;

import io.leavewell.reason.Reason;
import io.leavewell.reason.Said;
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
    public static final int MOST = 10_000;

    /** From a form: an unknown reason is no reason, empty words are no words; control characters go, line breaks stay. */
    public static Answer of(String code, Optional<String> detail, String words) {
        var clean = words == null
                ? ""
                : words.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                        .strip();
        var kept = clean.length() > MOST
                ? clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, MOST)))
                : clean;
        return new Answer(
                Reason.coded(code),
                detail,
                Optional.of(kept).filter(text -> !text.isEmpty()),
                kept.length() < clean.length());
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
