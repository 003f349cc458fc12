package io.leavewell.cancellation.editor;

import io.leavewell.web.Desk;
import io.leavewell.web.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The draft as a customer would see it, in a frame of a chosen width.
 *
 * @param nobody whether the customer that was named is not there
 */
record PreviewPage(Desk desk, Viewpoint viewpoint, Frame frame, boolean nobody) {

    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1280);

    /**
     * What the frame shows.
     *
     * @param page cancel or outcome
     * @param look light or dark
     */
    record Frame(String page, String look, Language language, int width) {

        public boolean isOutcome() {
            return page.equals("outcome");
        }

        public boolean isDark() {
            return look.equals("dark");
        }
    }

    static int width(String typed) {
        return WIDTHS.stream()
                .filter(width -> width.toString().equals(typed))
                .findFirst()
                .orElse(WIDTHS.get(1));
    }

    public List<Integer> widths() {
        return WIDTHS;
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public String source() {
        return PreviewResource.PATH + "/" + frame.page() + "/" + frame.look() + "/" + viewpoint.segment() + "?lang="
                + frame.language().code();
    }

    TemplateInstance render() {
        return Templates.preview(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance preview(PreviewPage page);
    }
}
