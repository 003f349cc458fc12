package io.leavewell.reason.report;

import io.leavewell.web.Desk;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Why people left in some time.
 *
 * @param few whether there are too few people to say anything
 * @param apart what most people chose while they wrote about something else; null if nobody did
 * @param parts the kinds of leaving, each with its reasons
 * @param voices of the first reason
 * @param unknown amounts that no rate is known for, in words; empty if there are none
 */
record ReportPage(
        Desk desk,
        List<Desk.Section> tabs,
        Query query,
        Filters filters,
        String title,
        String lead,
        boolean few,
        List<Figure> figures,
        ApartNote apart,
        List<Part> parts,
        Grid trend,
        Grid flow,
        Grid split,
        String splitTitle,
        List<MarkRow> marks,
        List<VoiceRow> voices,
        String voicesTitle,
        String voicesPath,
        String unknown) {

    /** What can be chosen. */
    record Filters(
            List<Option> periods,
            List<Option> plans,
            List<Option> countries,
            List<Option> languages,
            List<Option> intervals,
            List<Option> tenures,
            List<Option> values,
            List<Option> channels,
            List<Option> segments,
            List<Option> splits,
            boolean isOpen) {}

    /** A number with what it is compared with. */
    record Figure(String label, String value, String compared, String path) {}

    /** Who chose one reason and wrote about another. */
    record ApartNote(String words, String path) {}

    /**
     * The reasons of one kind of leaving.
     *
     * @param hidden how many reasons fewer than five people gave, in words; empty if there are none
     */
    record Part(String title, List<Row> rows, String hidden) {}

    /**
     * A reason.
     *
     * @param width of its bar, of 160
     * @param spark twelve months as an SVG path
     */
    record Row(
            String label,
            String code,
            String path,
            String people,
            String lost,
            String lostPath,
            long width,
            String share,
            Change change,
            String spark,
            String stayed,
            boolean addressable) {}

    /** A table of numbers which a script can draw. */
    record Grid(List<String> columns, List<Line> rows) {

        /** A row of it. */
        record Line(String label, List<Cell> cells) {}

        /**
         * A number.
         *
         * @param text empty where too few people are meant
         * @param path to what these people said; empty if there is none
         */
        record Cell(String text, String path) {}

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** Something that happened. */
    record MarkRow(String id, String day, String month, String words) {}

    /** Where a theme is made of what is looked at. */
    public String themePath() {
        var filter = voicesPath.substring(voicesPath.indexOf('?') + 1);
        return "/workspace/reasons/themes/new?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.report(this);
    }

    @CheckedTemplate(basePath = "reason")
    static class Templates {
        static native TemplateInstance report(ReportPage page);
    }
}
