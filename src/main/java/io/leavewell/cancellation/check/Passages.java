package io.leavewell.cancellation.check;

import io.leavewell.cancellation.Flow;
import io.leavewell.offer.Offer;
import io.leavewell.survey.Choice;
import io.leavewell.survey.FollowUp;
import io.leavewell.web.Text;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All texts of a flow, each with its name and the place where it is mended. */
record Passages(Checked checked) {

    private static final int BUTTON = 60;
    private static final int LABEL = 200;
    private static final int REMARK = 500;
    private static final int TEXT = 2_000;

    /** What texts belong to. */
    private record Owner(String name, String href, Optional<Offer> offer) {

        Passage text(String part, Text text, int most) {
            return new Passage(name + ", " + part, href, text, most, false, offer);
        }

        Stream<Passage> text(String part, Optional<Text> text, int most) {
            return text.map(words -> text(part, words, most)).stream();
        }
    }

    Stream<Passage> all() {
        var flow = checked.flow();
        return Stream.of(
                        flow.survey().choices().stream().flatMap(this::of),
                        flow.shelf().stream().flatMap(this::of),
                        facts(flow),
                        buttons(flow.texts()),
                        words(flow.texts()))
                .flatMap(passages -> passages);
    }

    private Stream<Passage> of(Choice choice) {
        var say = checked.say();
        var owner = new Owner(say.reason(checked.name(choice.reason())), Places.of(choice.reason()), Optional.empty());
        return Stream.of(
                        Stream.of(owner.text(say.partLabel(), choice.label(), LABEL)),
                        owner.text(say.partHint(), choice.hint(), REMARK),
                        Stream.of(owner.text(say.partPrompt(), choice.prompt(), LABEL)),
                        choice.followUp().stream().flatMap(asked -> of(asked, owner)))
                .flatMap(passages -> passages);
    }

    private Stream<Passage> of(FollowUp asked, Owner owner) {
        var say = checked.say();
        var question = owner.text(say.partFollowUp(), asked.question(), LABEL);
        return Stream.concat(
                Stream.of(question),
                asked.options().stream()
                        .map(option -> owner.text(say.partOption(option.code()), option.label(), LABEL)));
    }

    private Stream<Passage> of(Offer offer) {
        var say = checked.say();
        var owner = new Owner(say.offer(offer.id()), Places.of(offer), Optional.of(offer));
        if (offer instanceof Offer.Words help) {
            return Stream.of(
                    owner.text(say.partTitle(), help.title(), LABEL),
                    owner.text(say.partTerms(), help.terms(), TEXT),
                    owner.text(say.partButton(), help.button(), BUTTON));
        }
        var note = owner.text(say.partNote(), offer.note(), REMARK);
        return offer instanceof Offer.OtherPlan other
                ? Stream.concat(Stream.of(owner.text(say.partDifference(), other.difference(), TEXT)), note)
                : note;
    }

    private Stream<Passage> facts(Flow flow) {
        var say = checked.say();
        var keeping = flow.keeping();
        var kept = new Owner(say.keeping(), Places.TEXTS, Optional.empty());
        var rows = IntStream.range(0, flow.facts().size()).boxed().flatMap(at -> {
            var row = new Owner(say.factsRow(at + 1), Places.TEXTS, Optional.empty());
            var line = flow.facts().get(at);
            return Stream.of(row.text(say.partWhat(), line.what(), LABEL), row.text(say.partHow(), line.how(), REMARK));
        });
        return Stream.concat(
                Stream.of(
                        kept.text(say.partWhat(), keeping.what(), LABEL).repeatedInLetter(),
                        kept.text(say.partHow(), keeping.how(), REMARK).repeatedInLetter()),
                rows);
    }

    private Stream<Passage> buttons(Flow.Texts texts) {
        var say = checked.say();
        var owner = new Owner(say.texts(), Places.TEXTS, Optional.empty());
        return Stream.concat(
                owner.text(say.partCancel(), texts.cancel(), BUTTON), owner.text(say.partKeep(), texts.keep(), BUTTON));
    }

    private Stream<Passage> words(Flow.Texts texts) {
        var say = checked.say();
        var owner = new Owner(say.texts(), Places.TEXTS, Optional.empty());
        return Stream.of(
                        owner.text(say.partLead(), texts.lead(), TEXT),
                        owner.text(say.partQuestion(), texts.question(), LABEL),
                        owner.text(say.partAfterwards(), texts.afterwards(), TEXT)
                                .map(Passage::repeatedInLetter))
                .flatMap(passages -> passages);
    }
}
