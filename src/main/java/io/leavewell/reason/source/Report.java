package io.leavewell.reason.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.web.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of the rows of a file; it holds no word of them.
 *
 * @param known had been taken before
 * @param more how many notes there are beside those told
 */
record Report(int taken, int known, int refused, int more, List<Note> notes) {

    /** What is odd about one line. */
    record Note(long line, Fault fault) {

        @JsonCreator
        static Note parse(String text) {
            var parts = text.split(" ", 2);
            return new Note(Long.parseLong(parts[0]), Fault.coded(parts[1]).orElseThrow());
        }

        @JsonValue
        String spelling() {
            return line + " " + fault.code();
        }
    }

    /** Empty for one that an earlier version wrote otherwise. */
    static Optional<Report> parse(String json) {
        try {
            return Optional.of(Json.MAPPER.readValue(json, Report.class));
        } catch (JsonProcessingException other) {
            return Optional.empty();
        }
    }

    String summary(SourceMessages say) {
        return String.join(" ", say.reportTaken(taken), say.reportKnown(known), say.reportRefused(refused));
    }

    /** What is odd, line by line. */
    List<String> lines(SourceMessages say) {
        var lines = new ArrayList<>(notes.stream()
                .map(note -> say.reportLine(note.line(), note.fault().in(say)))
                .toList());
        if (more > 0) {
            lines.add(say.reportMore(more));
        }
        return lines;
    }
}
