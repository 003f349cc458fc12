package io.leavewell.cancellation.tone;

import io.leavewell.web.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in a text where it speaks in a certain tone.
 *
 * @param language of the list in which it stands
 * @param words as they were written
 * @param day how they name the day on which something ends, if they do
 * @param number how many they speak of, if they say it in figures
 */
public record Spot(Tone tone, Language language, String words, Optional<String> day, Optional<Integer> number) {

    private static final int NEAR = 7;

    /**
     * Whether a limit makes the claim true, for all who read it from today until the limit.
     *
     * @param until the last day
     * @param most how many there are
     */
    public boolean isBackedBy(Optional<LocalDate> until, Optional<Integer> most, LocalDate today) {
        return switch (tone) {
            case SCARCITY ->
                most.filter(all -> number.isEmpty() || number.get().equals(all)).isPresent();
            case SOON -> until.filter(end -> !end.isAfter(today.plusDays(NEAR))).isPresent();
            case TODAY -> until.filter(today::equals).isPresent();
            default ->
                until.filter(end -> day.isEmpty() || Days.name(language, day.get(), end, today))
                        .isPresent();
        };
    }
}
