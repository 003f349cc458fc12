package io.leavewell.reason.report;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** What operators do beside the report. */
enum ReportAct implements Act {
    MARKED,
    UNMARKED;

    @Override
    public String code() {
        return this == MARKED ? "report.marked" : "report.unmarked";
    }

    @Override
    public String label(Language language) {
        var say = Messages.in(language, ReportMessages.class);
        return this == MARKED ? say.actMarked() : say.actUnmarked();
    }
}
