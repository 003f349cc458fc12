package io.leavewell.reason.report;

import io.leavewell.web.Desk;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One statement: the words, what was found in them, and what an operator made of it.
 *
 * @param found what the tagger found, the surest first
 * @param isRead whether the tagger has been there
 * @param corrected who set it right and when, in words; empty if nobody did
 */
record VoicePage(
        Desk desk,
        VoiceRow voice,
        String languageName,
        String moment,
        String revenue,
        String channel,
        List<FoundRow> found,
        boolean isRead,
        String corrected,
        List<Option> reasons,
        boolean mayCorrect) {

    /**
     * A reason that was found.
     *
     * @param words that spoke for it, masked
     */
    record FoundRow(String code, String label, String confidence, List<String> words, boolean counted) {}

    TemplateInstance render() {
        return Templates.voice(this);
    }

    @CheckedTemplate(basePath = "reason")
    static class Templates {
        static native TemplateInstance voice(VoicePage page);
    }
}
