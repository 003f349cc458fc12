package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.edition.Edition;
import io.leavewell.offer.Limit;
import io.leavewell.offer.Offer;
import io.leavewell.offer.OfferKind;
import io.leavewell.survey.Choice;
import io.leavewell.web.Desk;
import io.leavewell.web.Reader;
import io.leavewell.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the overview of a draft. */
final class Overview {

    private final Desk desk;
    private final Reader reader;
    private final FlowWords words;
    private final FlowMessages say;
    private final Drafted drafted;
    private final Flow flow;

    Overview(Desk desk, Drafted drafted, FlowWords words) {
        this.desk = desk;
        this.reader = desk.reader();
        this.words = words;
        this.say = FlowWords.say(reader);
        this.drafted = drafted;
        this.flow = drafted.flow();
    }

    OverviewPage page(Edition inForce, Flow against) {
        return new OverviewPage(
                desk,
                published(inForce, reader),
                changed(against),
                flow.survey().choices().stream().map(this::reason).toList(),
                words.order(flow.survey().order()),
                flow.shelf().stream().map(this::offer).toList(),
                modes(),
                texts());
    }

    static OverviewPage.Published published(Edition edition, Reader reader) {
        return new OverviewPage.Published(
                edition.version(),
                reader.moment(edition.publishedAt()),
                edition.publishedBy(),
                edition.note().orElse(""));
    }

    private OverviewPage.Changed changed(Flow against) {
        var draft = drafted.draft();
        return new OverviewPage.Changed(
                Comparison.of(against, flow, words),
                draft.changedAt().map(reader::moment).orElse(""),
                draft.changedBy().orElse(""));
    }

    private OverviewPage.ReasonRow reason(Choice choice) {
        var reason = choice.reason();
        var offers = flow.offersFor().getOrDefault(reason, List.of()).stream()
                .map(id -> words.offer(flow, id))
                .toList();
        return new OverviewPage.ReasonRow(
                reason.code(),
                words.reason(flow, reason),
                choice.active(),
                choice.followUp().isPresent(),
                offers);
    }

    private OverviewPage.OfferRow offer(Offer offer) {
        var reasons = flow.survey().choices().stream()
                .map(Choice::reason)
                .filter(reason ->
                        flow.offersFor().getOrDefault(reason, List.of()).contains(offer.id()))
                .map(reason -> words.reason(flow, reason))
                .toList();
        var kind = OfferKind.of(offer).label(reader.language());
        return new OverviewPage.OfferRow(offer.id(), words.offer(offer), kind, limit(offer.limit()), reasons);
    }

    private String limit(Optional<Limit> limit) {
        var words = new ArrayList<String>();
        limit.flatMap(Limit::until).ifPresent(day -> words.add(say.limitUntil(day.toString())));
        limit.flatMap(Limit::most).ifPresent(most -> words.add(say.limitMost(reader.number(most))));
        return String.join(", ", words);
    }

    private List<OverviewPage.Row> modes() {
        var rows = new ArrayList<OverviewPage.Row>();
        rows.add(new OverviewPage.Row(say.timing(), words.timing(flow.offers())));
        flow.markets()
                .forEach((country, timing) ->
                        rows.add(new OverviewPage.Row(words.country(country), words.timing(timing))));
        rows.add(new OverviewPage.Row(say.ending(), words.ending(flow.ending())));
        rows.add(new OverviewPage.Row(say.quietMonths(), say.months(flow.quietMonths())));
        rows.add(new OverviewPage.Row(
                say.floors(), flow.floors().isEmpty() ? say.noFloors() : words.amounts(flow.floors())));
        return rows;
    }

    private List<OverviewPage.Row> texts() {
        var texts = flow.texts();
        var rows = new ArrayList<OverviewPage.Row>();
        rows.add(new OverviewPage.Row(say.textLead(), own(texts.lead())));
        rows.add(new OverviewPage.Row(say.textQuestion(), own(texts.question())));
        rows.add(new OverviewPage.Row(say.textCancel(), own(texts.cancel())));
        rows.add(new OverviewPage.Row(say.textKeep(), own(texts.keep())));
        rows.add(new OverviewPage.Row(
                flow.keeping().what().in(reader.language()),
                flow.keeping().how().in(reader.language())));
        flow.facts()
                .forEach(line -> rows.add(new OverviewPage.Row(
                        line.what().in(reader.language()), line.how().in(reader.language()))));
        return rows;
    }

    private String own(Optional<Text> text) {
        return text.map(words -> words.in(reader.language())).orElse(say.ourWords());
    }
}
