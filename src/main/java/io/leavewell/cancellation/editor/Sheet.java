package io.leavewell.cancellation.editor;

import io.leavewell.web.Filled;
import java.util.List;
import java.util.Map;

/**
 * A form for one part of the draft.
 *
 * @param seen the fingerprint of the part as it is shown here
 * @param theirs what somebody else wrote there since, against what is filled in here; null if nobody did
 * @param by who that was; null if nobody did
 */
record Sheet(Filled form, String seen, Comparison.Changed theirs, String by) {

    /** As the draft has it, or else as new ones begin. */
    static Sheet of(Part part, Drafted drafted, Map<String, String> fresh) {
        var said = part.in().apply(drafted.flow());
        var form = said.map(one -> Filled.with((Object) one)).orElse(new Filled(fresh, List.of()));
        return new Sheet(form, part.fingerprint(drafted.flow()), null, null);
    }

    /** As somebody else has left it meanwhile. */
    static Sheet left(Part part, Drafted now) {
        var sheet = of(part, now, Map.of());
        return new Sheet(
                sheet.form(), sheet.seen(), null, now.draft().changedBy().orElse(""));
    }

    /** Again, as it was typed, still about what was shown. */
    static Sheet again(Filled typed) {
        return new Sheet(typed, typed.value("seen"), null, null);
    }

    static Sheet overtaken(Filled typed, Part part, Overtaken by, Comparison.Changed theirs) {
        var now = by.now();
        return new Sheet(
                typed,
                part.fingerprint(now.flow()),
                theirs,
                now.draft().changedBy().orElse(""));
    }

    public boolean isWrong() {
        return !form.problems().isEmpty();
    }
}
