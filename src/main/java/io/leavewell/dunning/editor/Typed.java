package io.leavewell.dunning.editor;

import io.leavewell.web.Filled;
import io.leavewell.web.Reading;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** Reads numbers and times as they are typed; the rules judge them. */
record Typed(Filled form, Reading read, DunningEditorMessages say) {

    List<Integer> numbers(String field) {
        var parts = form.value(field).strip().split("[\\s,;]+");
        if (Arrays.stream(parts).anyMatch(part -> !part.isEmpty() && !part.matches("-?[0-9]{1,5}"))) {
            read.refuse(field, say.noNumbers());
            return List.of();
        }
        return Arrays.stream(parts)
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    int whole(String field) {
        var words = form.value(field).strip();
        if (!words.matches("-?[0-9]{1,5}")) {
            read.refuse(field, say.noWhole());
            return 0;
        }
        return Integer.parseInt(words);
    }

    LocalTime time(String field, LocalTime otherwise) {
        try {
            return LocalTime.parse(form.value(field).strip());
        } catch (DateTimeException none) {
            read.refuse(field, say.noTime());
            return otherwise;
        }
    }
}
