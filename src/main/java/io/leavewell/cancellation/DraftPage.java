package io.leavewell.cancellation;

import io.leavewell.offer.Offer;
import io.leavewell.offer.Proposal;
import io.leavewell.survey.Choice;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lays out the cancel page of a flow that nobody visits yet, with everything on it that follows from the flow alone. */
@ApplicationScoped
public class DraftPage {

    @Inject
    Pages pages;

    /** The whole document. */
    public String html(Flow flow, Reader reader) {
        var rows = flow.survey().choices().stream()
                .filter(Choice::active)
                .map(choice -> row(flow, choice, reader))
                .toList();
        var frame = pages.frame(reader);
        var facts = LeavingFacts.told(flow, reader);
        var words = CancelPage.Words.of(flow.texts(), reader);
        return new CancelPage(frame, frame.brand(), false, words, facts, rows, List.of(), "")
                .render()
                .render();
    }

    private static CancelPage.Row row(Flow flow, Choice choice, Reader reader) {
        var language = reader.language();
        return new CancelPage.Row(
                choice.reason().code(),
                choice.label().in(language),
                choice.hint().map(hint -> hint.in(language)).orElse(""),
                choice.prompt().in(language),
                offered(flow, choice, reader),
                choice.followUp()
                        .map(asked -> CancelPage.FurtherQuestion.of(asked, language, ""))
                        .orElse(null),
                false,
                "");
    }

    private static OfferedOnPage offered(Flow flow, Choice choice, Reader reader) {
        return flow.offersFor(choice.reason()).stream()
                .filter(Offer.Words.class::isInstance)
                .map(Offer.Words.class::cast)
                .map(help -> new OfferedOnPage(help.id(), choice.reason().code(), words(help, reader), 1))
                .findFirst()
                .orElse(null);
    }

    private static Proposal words(Offer.Words help, Reader reader) {
        var language = reader.language();
        return new Proposal(
                help.title().in(language),
                "",
                help.terms().in(language),
                help.button().in(language),
                "",
                List.of(),
                help instanceof Offer.Article article ? article.url() : "");
    }
}
