package io.leavewell.reason.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody gets a digest, in days of their own calendar. */
enum Rhythm {
    /** On Mondays, about the week from Monday to Sunday that is over. */
    WEEKLY {
        @Override
        LocalDate start(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate plus(LocalDate start, int many) {
            return start.plusWeeks(many);
        }
    },
    /** On the first of a month, about the month that is over. */
    MONTHLY {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate plus(LocalDate start, int many) {
            return start.plusMonths(many);
        }
    };

    /** When it comes. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    static Optional<Rhythm> coded(String code) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.code().equals(code))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the week or month in which a day lies. */
    abstract LocalDate start(LocalDate day);

    /** So many weeks or months later, or earlier. */
    abstract LocalDate plus(LocalDate start, int many);

    /** The last one that was over on a day. */
    Stretch before(LocalDate day) {
        return new Stretch(this, plus(start(day), -1));
    }

    /** The next day on which it comes, later than this one. */
    LocalDate after(LocalDate day) {
        return plus(start(day), 1);
    }

    /** The first day on which it comes to who wants it from now on: today, if it is the day and still early. */
    LocalDate from(LocalDateTime now) {
        var today = now.toLocalDate();
        return today.equals(start(today)) && now.toLocalTime().isBefore(MORNING) ? today : after(today);
    }
}
