package io.leavewell.cancellation.editor;

import io.leavewell.billing.Catalogue;
import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Flows;
import io.leavewell.cancellation.check.Gaps;
import io.leavewell.offer.Offer;
import io.leavewell.offer.OfferForm;
import io.leavewell.offer.OfferKind;
import io.leavewell.survey.Choice;
import io.leavewell.survey.ChoiceForm;
import io.leavewell.web.Filled;
import io.leavewell.web.Problem;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads a flow from elsewhere: it must say nothing that could not have been filled in by hand. */
final class Import {

    static final String FIELD = "definition";

    private static final int MOST_PROBLEMS = 20;

    private final Reader reader;
    private final Catalogue catalogue;
    private final FlowMessages say;
    private final List<Problem> problems = new ArrayList<>();

    Import(Reader reader, Catalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.say = FlowWords.say(reader);
    }

    /** Empty if there are problems with it. */
    Optional<Flow> read(String definition) {
        try {
            return Optional.ofNullable(Flows.parse(definition)).filter(this::isSound);
        } catch (Flows.Broken broken) {
            refuse(say.importUnreadable(shortened(broken.getMessage())));
            return Optional.empty();
        }
    }

    List<Problem> problems() {
        return problems.isEmpty()
                ? List.of(new Problem(FIELD, say.importEmpty()))
                : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    }

    private boolean isSound(Flow flow) {
        Gaps.in(flow, "").forEach(path -> refuse(say.importHole(path)));
        if (problems.isEmpty()) {
            unique(flow.survey().choices().stream()
                    .map(choice -> choice.reason().code())
                    .toList());
            unique(flow.shelf().stream().map(Offer::id).toList());
            flow.survey().choices().forEach(this::check);
            flow.shelf().forEach(this::check);
            check("texts", Part.Told.in(flow), (form, reading) -> TextsForm.read(form, reading, reader));
            check("modes", Part.Ruled.in(flow), (form, reading) -> ModesForm.read(form, reading, reader));
            flow.offersFor().values().stream()
                    .flatMap(Collection::stream)
                    .filter(id -> flow.offer(id).isEmpty())
                    .forEach(id -> refuse(say.offerGone(shortened(id))));
        }
        return problems.isEmpty();
    }

    private void check(Choice choice) {
        var reason = choice.reason();
        check(reason.code(), choice, (form, reading) -> ChoiceForm.read(reason, form, reading, reader));
    }

    private void check(Offer offer) {
        check(offer.id(), offer, (form, reading) -> new OfferForm(form, reading, reader, catalogue)
                .read(OfferKind.of(offer)));
    }

    private void check(String where, Object part, BiConsumer<Filled, Reading> read) {
        var form = Filled.with(part);
        var reading = new Reading(form, reader);
        read.accept(form, reading);
        reading.form().problems().forEach(problem -> refuse(shortened(where) + ": " + problem.words()));
    }

    private void unique(List<String> codes) {
        var seen = new HashSet<String>();
        codes.stream()
                .filter(code -> !seen.add(code))
                .distinct()
                .forEach(code -> refuse(say.importTwice(shortened(code))));
    }

    private void refuse(String words) {
        problems.add(new Problem(FIELD, words));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
