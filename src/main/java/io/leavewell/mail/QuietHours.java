package io.leavewell.mail;

import io.leavewell.time.LocalHours;
import io.leavewell.web.Reader;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Between which hours of their own day people get letters that answer nothing. */
@Startup
@Singleton
public class QuietHours {

    private static final int LONGEST_QUIET = 30;

    private final LocalHours hours;

    /** @throws IllegalArgumentException if no hour is left */
    QuietHours(
            @ConfigProperty(name = "leavewell.mail.hours-from") LocalTime from,
            @ConfigProperty(name = "leavewell.mail.hours-until") LocalTime until,
            @ConfigProperty(name = "leavewell.mail.weekends") boolean weekends) {
        hours = new LocalHours(from, until, weekends, Map.of());
    }

    public LocalHours hours() {
        return hours;
    }

    /** The moment itself if it is a good one for somebody, else the first good one after it. */
    public Instant next(Instant moment, Reader reader) {
        return hours.next(moment, reader.zone(), reader.country());
    }

    /** A good moment of that day, or of the last day before it that has one: for what must be told so long ahead. */
    public Instant noLater(Instant moment, Reader reader) {
        return IntStream.range(0, LONGEST_QUIET)
                .mapToObj(days -> moment.atZone(reader.zone()).minusDays(days).toInstant())
                .filter(earlier -> day(next(earlier, reader), reader).equals(day(earlier, reader)))
                .findFirst()
                .map(earlier -> next(earlier, reader))
                .orElse(moment);
    }

    /** The first good moment of a later day. */
    Instant tomorrow(Instant moment, Reader reader) {
        var midnight = day(moment, reader).plusDays(1).atStartOfDay(reader.zone());
        return next(midnight.toInstant(), reader);
    }

    static LocalDate day(Instant moment, Reader reader) {
        return moment.atZone(reader.zone()).toLocalDate();
    }
}
