package io.leavewell.cancellation.editor;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Plan;
import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Preview;
import io.leavewell.offer.Offer;
import io.leavewell.offer.OfferKind;
import io.leavewell.offer.Proposal;
import io.leavewell.web.Language;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the pages of single offers. */
@ApplicationScoped
class OfferPages {

    @Inject
    Workspace workspace;

    @Inject
    Saving saving;

    @Inject
    Preview preview;

    @Inject
    Catalogue catalogue;

    TemplateInstance fresh(OfferKind kind, Sheet sheet) {
        return page("", kind, sheet, List.of(), List.of());
    }

    TemplateInstance kept(String id, OfferKind kind, Sheet sheet, Flow flow) {
        var readings = flow.offer(id).map(this::readings).orElse(List.of());
        return page(id, kind, sheet, OfferPage.reasons(flow, id, saving.words()), readings);
    }

    private TemplateInstance page(
            String id, OfferKind kind, Sheet sheet, List<String> reasons, List<OfferPage.Reading> readings) {
        var plans = catalogue.plans().stream()
                .sorted(Comparator.comparing(Plan::name))
                .toList();
        return new OfferPage(workspace.desk(), id, kind, sheet, reasons, readings, plans, catalogue.currencies())
                .render();
    }

    private List<OfferPage.Reading> readings(Offer offer) {
        return Arrays.stream(Language.values())
                .flatMap(language -> reading(offer, language))
                .toList();
    }

    private Stream<OfferPage.Reading> reading(Offer offer, Language language) {
        var reader = workspace.reader().in(language);
        return preview.wording(offer, reader).map(words -> reading(language, words)).stream();
    }

    private static OfferPage.Reading reading(Language language, Proposal words) {
        return new OfferPage.Reading(language, words.note(), words.title(), words.terms(), words.button());
    }
}
