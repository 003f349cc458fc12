package io.leavewell.cancellation;

import io.leavewell.survey.FollowUp;
import io.leavewell.web.Frame;
import io.leavewell.web.Language;
import io.leavewell.web.Problem;
import io.leavewell.web.Reader;
import io.leavewell.web.Text;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/** The one page of the flow: facts, reasons with their offers, and the two ways to go. */
record CancelPage(
        Frame frame,
        String plan,
        boolean test,
        Words words,
        List<Fact> facts,
        List<Row> reasons,
        List<Problem> problems,
        String notice) {

    /** The operator's words, or else ours. */
    record Words(String lead, String question, String cancel, String keep) {

        static Words of(Flow.Texts texts, Reader reader) {
            var say = Pages.say(reader);
            return new Words(
                    chosen(texts.lead(), reader).orElseGet(say::lead),
                    chosen(texts.question(), reader).orElseGet(say::question),
                    chosen(texts.cancel(), reader).orElseGet(say::cancelButton),
                    chosen(texts.keep(), reader).orElseGet(say::keepButton));
        }

        private static Optional<String> chosen(Optional<Text> text, Reader reader) {
            return text.map(words -> words.in(reader.language())).filter(words -> !words.isBlank());
        }
    }

    /** A reason with what it opens. {@code offer} and {@code followUp} are null where there is none. */
    record Row(
            String code,
            String label,
            String hint,
            String prompt,
            OfferedOnPage offer,
            FurtherQuestion followUp,
            boolean chosen,
            String words) {}

    /** What is asked below a reason. */
    record FurtherQuestion(String question, List<Option> options) {

        record Option(String code, String label, boolean chosen) {}

        /** @param chosen the code of the option that was picked; empty if none was */
        static FurtherQuestion of(FollowUp asked, Language language, String chosen) {
            return new FurtherQuestion(
                    asked.question().in(language),
                    asked.options().stream()
                            .map(option -> new Option(
                                    option.code(),
                                    option.label().in(language),
                                    option.code().equals(chosen)))
                            .toList());
        }
    }

    TemplateInstance render() {
        return Templates.cancel(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance cancel(CancelPage page);
    }
}
