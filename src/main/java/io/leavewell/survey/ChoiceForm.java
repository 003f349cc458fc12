package io.leavewell.survey;

import io.leavewell.reason.Reason;
import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import io.leavewell.web.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads one reason as operators fill it in; the fields have the names of its JSON. */
public final class ChoiceForm {

    /** Characters of a label. */
    public static final int LABEL = 200;

    /** Characters of a hint. */
    public static final int HINT = 500;

    private static final String OPTIONS = "follow_up-options";
    private static final int MOST_OPTIONS = 12;
    private static final int FEWEST_OPTIONS = 2;
    private static final String CODE = "[a-z0-9_]{1,40}";

    private final Filled form;
    private final Reading reading;
    private final SurveyMessages say;

    private ChoiceForm(Filled form, Reading reading, Reader reader) {
        this.form = form;
        this.reading = reading;
        this.say = Messages.in(reader.language(), SurveyMessages.class);
    }

    /** What cannot be read is noted in {@code reading}. */
    public static Choice read(Reason reason, Filled form, Reading reading, Reader reader) {
        return new ChoiceForm(form, reading, reader).read(reason);
    }

    /** One of the options as a row of fields. */
    public record Row(String label, String code, int number) {

        private static Row at(int place) {
            var name = OPTIONS + "-" + place;
            return new Row(name + "-label", name + "-code", place + 1);
        }
    }

    /** Those that are filled in, and one to be filled in; three at least. */
    public static List<Row> rows(Filled form) {
        var filled = IntStream.range(0, MOST_OPTIONS)
                .filter(place -> form.speaksOf(OPTIONS + "-" + place))
                .map(place -> place + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, Math.min(MOST_OPTIONS, Math.max(filled, FEWEST_OPTIONS) + 1))
                .mapToObj(Row::at)
                .toList();
    }

    private Choice read(Reason reason) {
        return new Choice(
                reason,
                reading.neededText("label", say.label(), LABEL),
                reading.text("hint", say.hint(), HINT),
                reading.neededText("prompt", say.prompt(), LABEL),
                reading.isTicked("active"),
                followUp());
    }

    private Optional<FollowUp> followUp() {
        var question = reading.text("follow_up-question", say.followUp(), LABEL);
        var options = options();
        if (question.isEmpty() && options.isEmpty()) {
            return Optional.empty();
        }
        if (question.isEmpty()) {
            reading.refuse("follow_up-question-en", say.optionsWithoutQuestion());
        } else if (options.size() < FEWEST_OPTIONS) {
            reading.refuse(OPTIONS + "-0-label-en", say.tooFewOptions());
        }
        return Optional.of(new FollowUp(question.orElse(Text.NONE), options, false));
    }

    private List<FollowUp.Option> options() {
        var codes = new HashSet<String>();
        var options = new ArrayList<FollowUp.Option>();
        for (var row = 0; row < MOST_OPTIONS; row++) {
            var name = OPTIONS + "-" + row;
            var label = reading.text(name + "-label", say.option(row + 1), LABEL);
            if (label.isPresent()) {
                options.add(new FollowUp.Option(code(name + "-code", row, label.get(), codes), label.get()));
            }
        }
        return options;
    }

    /** As it was typed, or else made from the English words, so that counts have a name that can be read. */
    private String code(String name, int row, Text label, HashSet<String> taken) {
        var typed = form.value(name).strip();
        if (typed.isEmpty()) {
            return fresh(label, row, taken);
        }
        if (!typed.matches(CODE)) {
            reading.refuse(name, say.codeIsOdd(say.option(row + 1)));
        } else if (!taken.add(typed)) {
            reading.refuse(name, say.codeTwice(typed));
        }
        return typed;
    }

    private String fresh(Text label, int row, HashSet<String> taken) {
        var words = label.byLanguage()
                .getOrDefault("en", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        var code = words.isEmpty() ? "option_" + (row + 1) : words.substring(0, Math.min(words.length(), 40));
        var number = 2;
        var free = code;
        while (!taken.add(free)) {
            free = code.substring(0, Math.min(code.length(), 36)) + "_" + number++;
        }
        return free;
    }
}
