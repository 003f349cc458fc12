package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.offer.Offer;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Choice;
import io.leavewell.survey.Survey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** What can be changed about a flow; each makes another flow. */
final class Edits {

    private Edits() {}

    static Flow reason(Flow flow, Part.Reasoned changed) {
        var choice = changed.choice();
        var choices = replaced(flow.survey().choices(), one -> one.reason() == choice.reason(), choice);
        return asking(flow, new Survey(choices, flow.survey().order()), changed.offers(), choice.reason());
    }

    static Flow withoutReason(Flow flow, Reason reason) {
        var choices = flow.survey().choices().stream()
                .filter(choice -> choice.reason() != reason)
                .toList();
        return asking(flow, new Survey(choices, flow.survey().order()), List.of(), reason);
    }

    static Flow order(Flow flow, Survey.Order order) {
        return flow.asking(new Survey(flow.survey().choices(), order), flow.offersFor());
    }

    /** One place up or down; the first and the last stay where they are. */
    static Flow moved(Flow flow, Reason reason, boolean up) {
        var choices = new ArrayList<>(flow.survey().choices());
        var from = choices.stream().map(Choice::reason).toList().indexOf(reason);
        var to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < choices.size()) {
            Collections.swap(choices, from, to);
        }
        return flow.asking(new Survey(choices, flow.survey().order()), flow.offersFor());
    }

    static Flow offer(Flow flow, Offer offer) {
        return flow.offering(replaced(flow.shelf(), one -> one.id().equals(offer.id()), offer), flow.offersFor());
    }

    static Flow modes(Flow flow, Part.Ruled rules) {
        return new Flow(
                rules.timing(),
                rules.markets(),
                rules.quietMonths(),
                flow.survey(),
                flow.shelf(),
                flow.offersFor(),
                rules.floors(),
                rules.ending(),
                flow.keeping(),
                flow.facts(),
                flow.texts());
    }

    static Flow texts(Flow flow, Part.Told told) {
        return flow.telling(told.keeping(), told.facts(), told.texts());
    }

    /** It stands for no reason any more, either. */
    static Flow withoutOffer(Flow flow, String id) {
        var standing = new LinkedHashMap<Reason, List<String>>();
        flow.offersFor().forEach((reason, ids) -> standing.put(reason, without(ids, id::equals)));
        return flow.offering(without(flow.shelf(), offer -> offer.id().equals(id)), standing);
    }

    private static Flow asking(Flow flow, Survey survey, List<String> offers, Reason reason) {
        var standing = new LinkedHashMap<>(flow.offersFor());
        if (offers.isEmpty()) {
            standing.remove(reason);
        } else {
            standing.put(reason, offers);
        }
        return flow.asking(survey, standing);
    }

    /** In its place, or at the end if it is new. */
    private static <T> List<T> replaced(List<T> all, Predicate<T> old, T changed) {
        var result = new ArrayList<T>();
        all.forEach(one -> result.add(old.test(one) ? changed : one));
        if (all.stream().noneMatch(old)) {
            result.add(changed);
        }
        return result;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> unwanted) {
        return all.stream().filter(unwanted.negate()).toList();
    }
}
