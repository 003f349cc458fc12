package io.leavewell.mail.wording;

import io.leavewell.mail.Content;
import io.leavewell.web.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A letter as the draft would have it, in a frame of a chosen width.
 *
 * @param address the operator's own, where a trial letter goes
 * @param failed what stood in the way of a trial letter; empty if nothing did
 */
record PreviewPage(Setting on, List<Letter> letters, View view, Content content, String address, String failed) {

    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1024);

    /** A specimen that can be chosen. */
    record Letter(String id, String label) {}

    /**
     * What is looked at.
     *
     * @param look light or dark
     */
    record View(String specimen, Language language, String look, int width) {

        public boolean isDark() {
            return look.equals("dark");
        }

        String query() {
            return "?specimen=" + specimen + "&language=" + language.code() + "&look=" + look + "&width=" + width;
        }
    }

    static int width(String typed) {
        return WIDTHS.stream()
                .filter(width -> width.toString().equals(typed))
                .findFirst()
                .orElse(WIDTHS.get(1));
    }

    /** Whether the text has room beside the frame. */
    public boolean isNarrow() {
        return view.width() < 500;
    }

    public List<Integer> widths() {
        return WIDTHS;
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public String source() {
        return on.path() + Tab.PREVIEW + "/" + view.specimen() + "/"
                + view.language().code() + "/" + view.look();
    }

    TemplateInstance render() {
        return Templates.preview(this);
    }

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        static native TemplateInstance preview(PreviewPage page);
    }
}
