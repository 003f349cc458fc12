package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.reason.Reason;
import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;

/** The codes of the taxonomy that the draft does not use yet. */
record NewReasonPage(Desk desk, List<Code> codes) {

    /** One of them. */
    record Code(String code, String name) {}

    static NewReasonPage of(Desk desk, Flow flow) {
        var codes = Arrays.stream(Reason.values())
                .filter(reason -> flow.survey().choice(reason).isEmpty())
                .map(reason ->
                        new Code(reason.code(), reason.label(desk.reader().language())))
                .toList();
        return new NewReasonPage(desk, codes);
    }

    TemplateInstance render() {
        return Templates.newReason(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance newReason(NewReasonPage page);
    }
}
