package io.leavewell.notice;

import io.leavewell.mail.Content;
import io.leavewell.mail.wording.LetterBody.Row;
import io.leavewell.web.Desk;
import io.leavewell.web.Language;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/**
 * One change of prices: before it is published what it would come to, afterwards how far it has come.
 *
 * @param warnings what is allowed and better looked at twice
 * @param figures with where each leads; an empty path where that is nowhere
 * @param sample the letter as somebody would get it
 * @param language of the sample
 * @param reached how many are reached now, of a draft
 * @param mayStop whether it can still be stopped
 */
record PricePage(
        Desk desk,
        UUID id,
        String name,
        PriceStage stage,
        String stageWords,
        List<String> told,
        List<Row> facts,
        List<String> warnings,
        List<Figure> figures,
        Content sample,
        Language language,
        long reached,
        int version,
        boolean mayStop,
        List<Problem> problems) {

    record Figure(String label, String value, String path) {}

    public boolean isDraft() {
        return stage == PriceStage.DRAFT;
    }

    public boolean mayEdit() {
        return isDraft() && desk.actor().may(Role.EDITOR);
    }

    public boolean mayPublish() {
        return isDraft() && desk.actor().may(Role.ADMIN);
    }

    public boolean offersStop() {
        return mayStop && desk.actor().may(Role.ADMIN);
    }

    public String reachedWords() {
        return desk.reader().number(reached);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** What is wrong with a field; null if nothing is, as templates want it. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::words)
                .findFirst()
                .orElse(null);
    }

    TemplateInstance render() {
        return Templates.price(this);
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance price(PricePage page);
    }
}
