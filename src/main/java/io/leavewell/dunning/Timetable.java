package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import io.leavewell.time.LocalHours;
import io.leavewell.web.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;

/**
 * When what is done about one failed payment if nothing comes between: every day and hour is the reader's own.
 *
 * @param reader of whom the zone and the country count
 */
public record Timetable(Campaign campaign, LocalHours hours, Reader reader, Instant failedAt) {

    private static final LocalTime ON_PAY_DAYS = LocalTime.of(10, 0);
    private static final int WAIT_FOR_PAY_DAY = 3;

    /** One letter a day: of those that silence or quiet days move together the first, but never instead of the final. */
    public List<Planned> letters(Decline decline) {
        var letters = new TreeMap<LocalDate, Planned>();
        campaign.reminders().forEach(reminder -> {
            var due = on(Math.max(reminder.day(), campaign.silentDays(decline)));
            letters.merge(
                    due.atZone(reader.zone()).toLocalDate(),
                    Planned.letter(reminder.tone(), due),
                    (first, other) -> other.tone() == Tone.FINAL ? other : first);
        });
        return List.copyOf(letters.values());
    }

    /** Those that are still to come at {@code moment}, and before all is over. */
    public List<Planned> retriesAfter(Instant moment, Decline decline) {
        var end = finish().due();
        return campaign.retryHours(decline).stream()
                .map(hours -> failedAt.plus(Duration.ofHours(hours)))
                .map(due -> decline == Decline.INSUFFICIENT_FUNDS ? orOnPayDay(due) : due)
                .filter(due -> due.isAfter(moment) && due.isBefore(end))
                .distinct()
                .sorted()
                .map(Planned::retry)
                .toList();
    }

    public Planned finish() {
        return Planned.finish(on(campaign.finishDay()));
    }

    /** In the morning of a day that somebody has chosen. */
    Instant onChosen(LocalDate day) {
        return day.atTime(ON_PAY_DAYS).atZone(reader.zone()).toInstant();
    }

    private Instant on(int day) {
        return day == 0
                ? hours.next(failedAt, reader.zone(), reader.country())
                : hours.after(failedAt, day, reader.zone(), reader.country());
    }

    private Instant orOnPayDay(Instant due) {
        var day = due.atZone(reader.zone()).toLocalDate();
        return day.datesUntil(day.plusDays(WAIT_FOR_PAY_DAY + 1))
                .filter(one -> campaign.payDays().contains(one.getDayOfMonth()))
                .map(this::onChosen)
                .filter(chosen -> !chosen.isBefore(due))
                .findFirst()
                .orElse(due);
    }
}
