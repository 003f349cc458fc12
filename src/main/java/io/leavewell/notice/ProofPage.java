package io.leavewell.notice;

import io.leavewell.mail.wording.LetterBody.Row;
import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One notice: what was sent, to whom, when.
 *
 * @param change the id of the change of prices that it belongs to; empty if there is none
 * @param subject of the letter; empty if it is not written, or was forgotten
 * @param text as it was sent, with links that nobody can follow
 * @param lang the language of the letter
 * @param silence why there is no text
 */
record ProofPage(
        Desk desk,
        NoticeRow notice,
        List<Row> facts,
        String change,
        String subject,
        String text,
        String lang,
        String silence) {

    TemplateInstance render() {
        return Templates.proof(this);
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance proof(ProofPage page);
    }
}
