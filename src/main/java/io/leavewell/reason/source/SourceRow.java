package io.leavewell.reason.source;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Origin;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Said;
import io.leavewell.reason.Words;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One row of a file: what it tells, or what is wrong with it. */
record SourceRow(CsvRecord cells, Map<SourceColumn, Integer> places, int width) {

    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_ID = 200;
    private static final Instant BEFORE_ALL = Instant.parse("1990-01-01T00:00:00Z");

    /** Of those who are ahead of us it is tomorrow already. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** As an editor counts, from 1. */
    long line() {
        return cells.getStartingLineNumber();
    }

    /** What it tells, if anything; what is odd about it is noted. */
    Optional<Told> read(Instant now, Tally tally) {
        var words = Words.of(text(SourceColumn.TEXT));
        var at = moment(now);
        var channel = channel();
        var fault = fault(words, at, channel);
        if (fault.isPresent()) {
            tally.refuse(line(), fault.get());
            return Optional.empty();
        }
        if (words.cut()) {
            tally.note(line(), Fault.CUT);
        }
        var said = new Said(reason(tally), Optional.empty(), words.kept(), language());
        return Optional.of(
                new Told(line(), origin(), said, channel.get(), at.get(), country(), filled(SourceColumn.CUSTOMER)));
    }

    private Optional<Fault> fault(Words words, Optional<Instant> at, Optional<Channel> channel) {
        if (cells.getFieldCount() > width) {
            return Optional.of(Fault.CELLS);
        } else if (!isBetween(origin().source(), LONGEST_SOURCE) || !isBetween(origin().id(), LONGEST_ID)) {
            return Optional.of(Fault.ORIGIN);
        } else if (words.kept().isEmpty()) {
            return Optional.of(Fault.WORDS);
        } else if (at.isEmpty()) {
            return Optional.of(Fault.DAY);
        }
        return channel.isEmpty() ? Optional.of(Fault.CHANNEL) : Optional.empty();
    }

    private Origin origin() {
        return new Origin(line(SourceColumn.SOURCE), line(SourceColumn.ID));
    }

    private Optional<Channel> channel() {
        var code = line(SourceColumn.CHANNEL).toLowerCase(Locale.ROOT);
        return code.isEmpty()
                ? Optional.of(Channel.REVIEW)
                : Channel.coded(code).filter(channel -> channel == Channel.REVIEW || channel == Channel.SUPPORT);
    }

    /** A day means its noon. */
    private Optional<Instant> moment(Instant now) {
        var text = line(SourceColumn.AT);
        try {
            var moment = text.length() == 10
                    ? LocalDate.parse(text).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
            return Optional.of(moment)
                    .filter(it -> it.isAfter(BEFORE_ALL) && it.isBefore(now.plus(AHEAD)))
                    .map(it -> it.isAfter(now) ? now : it);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<Reason> reason(Tally tally) {
        var code = line(SourceColumn.REASON);
        var reason = Reason.coded(code.toLowerCase(Locale.ROOT));
        if (reason.isEmpty() && !code.isEmpty()) {
            tally.note(line(), Fault.REASON);
        }
        return reason;
    }

    private String language() {
        var code = Locale.forLanguageTag(line(SourceColumn.LANGUAGE).replace('_', '-'))
                .getLanguage();
        return code.matches("[a-z]{2,3}") ? code : "";
    }

    private Optional<String> country() {
        return filled(SourceColumn.COUNTRY)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z]{2}"));
    }

    private Optional<String> filled(SourceColumn column) {
        return Optional.of(line(column)).filter(text -> !text.isEmpty());
    }

    private String line(SourceColumn column) {
        return text(column).replaceAll("\\p{Cc}+", " ").strip();
    }

    private String text(SourceColumn column) {
        var place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells.getFieldCount() ? cells.getField(place) : "";
    }

    private static boolean isBetween(String text, int most) {
        return !text.isEmpty() && text.length() <= most;
    }
}
