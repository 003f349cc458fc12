package io.leavewell.reason.source;

import io.leavewell.reason.Channel;
import io.leavewell.reason.Origin;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Said;
import io.leavewell.reason.Words;
import io.leavewell.web.Filled;
import io.leavewell.web.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an operator writes down of what a customer told them, between form and record. */
final class NoteForm {

    /** Under which it is kept. */
    static final String SOURCE = "team";

    private static final int LONGEST_ID = 200;
    private static final String UUID_OF_THE_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private NoteForm() {}

    /** Has an id from the start, so that a second click writes nothing down twice. */
    static Filled empty(LocalDate today) {
        return new Filled(Map.of("note", UUID.randomUUID().toString(), "day", today.toString()), List.of());
    }

    /** What cannot be read is noted in {@code reading}; words that nobody chose a language for are in an unknown one. */
    static Told read(Reading reading, ZoneId zone, Instant now, SourceMessages say) {
        var form = reading.form();
        var customer = reading.line("customer", say.noteCustomer(), LONGEST_ID);
        var words = reading.neededLine("words", say.noteWords(), Words.MOST);
        var said = new Said(
                Reason.coded(form.value("reason")),
                Optional.empty(),
                Optional.of(words).filter(text -> !text.isEmpty()),
                "");
        return new Told(
                0, origin(form), said, Channel.SUPPORT, moment(reading, zone, now, say), Optional.empty(), customer);
    }

    private static Origin origin(Filled form) {
        var id = form.value("note");
        return new Origin(
                SOURCE, id.matches(UUID_OF_THE_FORM) ? id : UUID.randomUUID().toString());
    }

    /** Noon of the day, or now if that is still to come. */
    private static Instant moment(Reading reading, ZoneId zone, Instant now, SourceMessages say) {
        var today = LocalDate.ofInstant(now, zone);
        var day = reading.day("day", say.noteDay()).orElse(today);
        if (day.isAfter(today) || day.getYear() < 1990) {
            reading.refuse("day", say.noteOddDay());
            return now;
        }
        var noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        return noon.isAfter(now) ? now : noon;
    }
}
