package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.web.Filled;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import io.leavewell.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What customers are told besides, as operators fill it in; the fields have the names of its JSON. */
final class TextsForm {

    private static final int LABEL = 200;
    private static final int HINT = 500;
    private static final int TEXT = 2_000;
    private static final int MOST_FACTS = 8;

    private final Filled form;
    private final Reading reading;
    private final FlowMessages say;

    private TextsForm(Filled form, Reading reading, Reader reader) {
        this.form = form;
        this.reading = reading;
        this.say = FlowWords.say(reader);
    }

    static Part.Told read(Filled form, Reading reading, Reader reader) {
        return new TextsForm(form, reading, reader).read();
    }

    /** A row of fields for the facts box. */
    record Row(String what, String how, int number) {

        private static Row at(int place) {
            return new Row("facts-" + place + "-what", "facts-" + place + "-how", place + 1);
        }
    }

    /** Those that are filled in, and one to be filled in. */
    static List<Row> rows(Filled form) {
        var filled = IntStream.range(0, MOST_FACTS)
                .filter(place -> form.speaksOf("facts-" + place))
                .map(place -> place + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, Math.min(filled + 1, MOST_FACTS))
                .mapToObj(Row::at)
                .toList();
    }

    private Part.Told read() {
        var keeping = new Flow.Keeping(
                reading.neededText("keeping-what", say.keepingWhat(), LABEL),
                reading.neededText("keeping-how", say.keepingHow(), HINT),
                reading.address("keeping-export", say.keepingExport()));
        var texts = new Flow.Texts(
                reading.text("texts-lead", say.textLead(), TEXT),
                reading.text("texts-question", say.textQuestion(), LABEL),
                reading.text("texts-cancel", say.textCancel(), LABEL),
                reading.text("texts-keep", say.textKeep(), LABEL),
                reading.text("texts-afterwards", say.textAfterwards(), TEXT));
        return new Part.Told(keeping, facts(), texts);
    }

    private List<Flow.Line> facts() {
        var lines = new ArrayList<Flow.Line>();
        IntStream.range(0, MOST_FACTS).mapToObj(Row::at).forEach(row -> {
            if (form.speaksOf(row.what()) || form.speaksOf(row.how())) {
                lines.add(new Flow.Line(fact(row.what(), row, LABEL), fact(row.how(), row, HINT)));
            }
        });
        return lines;
    }

    private Text fact(String field, Row row, int most) {
        return reading.neededText(field, say.factRow(row.number()), most);
    }
}
