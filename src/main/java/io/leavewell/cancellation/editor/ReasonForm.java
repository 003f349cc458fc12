package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.reason.Reason;
import io.leavewell.survey.ChoiceForm;
import io.leavewell.web.Filled;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** A reason as operators fill it in: what is asked, and which offers stand for it, the best first. */
final class ReasonForm {

    private static final String OFFERS = "offers-";
    private static final int MOST_OFFERS = 20;

    private ReasonForm() {}

    static Part.Reasoned read(Reason reason, Flow flow, Reading reading, Reader reader) {
        var form = reading.form();
        return new Part.Reasoned(ChoiceForm.read(reason, form, reading, reader), offers(form, flow, reading, reader));
    }

    /** What stands in the places for offers: those that are filled, and two to be filled. */
    static List<Place> places(Filled form) {
        var filled = (int) IntStream.range(0, MOST_OFFERS)
                .filter(place -> !form.value(OFFERS + place).isBlank())
                .count();
        return IntStream.range(0, Math.min(filled + 2, MOST_OFFERS))
                .mapToObj(place -> new Place(OFFERS + place, place + 1))
                .toList();
    }

    /** One place in the order of offers. */
    record Place(String field, int number) {}

    private static List<String> offers(Filled form, Flow flow, Reading reading, Reader reader) {
        var offers = new LinkedHashSet<String>();
        for (var place = 0; place < MOST_OFFERS; place++) {
            var id = form.value(OFFERS + place).strip();
            if (!id.isEmpty() && flow.offer(id).isEmpty()) {
                reading.refuse(OFFERS + place, FlowWords.say(reader).offerGone(shortened(id)));
            } else if (!id.isEmpty()) {
                offers.add(id);
            }
        }
        return List.copyOf(offers);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }
}
