package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.Decline;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Schedule OURS = Schedules.parse(Schedules.ours());
    private static final Reader CY = Reader.of(Language.DE, "DE", "Europe/Berlin");

    @Test
    void letters_go_on_working_days_at_the_hour_of_the_failure() {
        assertEquals(
                List.of(
                        "2026-11-23T16:00 NOTICE",
                        "2026-11-26T16:00 REMINDER",
                        "2026-11-30T16:00 REMINDER",
                        "2026-12-07T16:00 FINAL"),
                letters("2026-11-23T15:00:00Z", Decline.EXPIRED_CARD));
    }

    @Test
    void a_failure_at_night_is_told_in_the_morning() {
        assertEquals(
                "2026-11-24T09:00 NOTICE",
                letters("2026-11-23T23:30:00Z", Decline.UNKNOWN).get(0));
    }

    @Test
    void nothing_is_said_at_first_where_the_processor_failed_and_the_first_letter_is_still_the_first() {
        assertEquals(
                List.of("2026-11-26T16:00 NOTICE", "2026-11-30T16:00 REMINDER"),
                letters("2026-11-23T15:00:00Z", Decline.PROCESSOR).subList(0, 2));
    }

    @Test
    void of_letters_that_a_weekend_moves_together_the_first_goes() {
        assertEquals(
                List.of("2026-11-30T09:00 NOTICE", "2026-12-04T09:00 REMINDER"),
                letters("2026-11-27T18:30:00Z", Decline.UNKNOWN).subList(0, 2));
    }

    @Test
    void silence_never_swallows_the_final_letter() {
        var brisk = Schedules.parse(Schedules.ours().replaceAll("(?s)\"reminders\": \\[.*?\\]", """
                        "reminders": [{"day": 0, "tone": "notice"}, {"day": 2, "tone": "final"}]"""));
        var timetable = new Timetable(
                brisk.campaigns().get(0), OURS.hours().local(), CY, Instant.parse("2026-11-23T15:00:00Z"));
        assertEquals(
                List.of(Tone.FINAL),
                timetable.letters(Decline.PROCESSOR).stream().map(Planned::tone).toList());
    }

    @Test
    void a_card_that_no_try_can_help_is_not_tried() {
        for (var hopeless : List.of(Decline.EXPIRED_CARD, Decline.HARD, Decline.AUTHENTICATION)) {
            assertEquals(List.of(), retries("2026-11-23T15:00:00Z", hopeless), hopeless.name());
        }
    }

    @Test
    void for_want_of_money_it_waits_for_pay_day_if_one_is_near() {
        assertEquals(
                List.of("2026-11-26T16:00", "2026-12-01T10:00", "2026-12-03T16:00", "2026-12-06T16:00"),
                retries("2026-11-23T15:00:00Z", Decline.INSUFFICIENT_FUNDS));
    }

    @Test
    void tries_end_before_the_end() {
        var end = local(timetable("2026-11-23T15:00:00Z").finish().due());
        assertEquals("2026-12-08T16:00", end);
        assertEquals("2026-12-06T16:00", last(retries("2026-11-23T15:00:00Z", Decline.PROCESSOR)));
    }

    @Test
    void a_trouble_of_the_processor_is_tried_again_the_same_day() {
        assertEquals(
                "2026-11-23T18:00",
                retries("2026-11-23T15:00:00Z", Decline.PROCESSOR).get(0));
    }

    @Test
    void what_was_due_before_another_cause_was_known_is_not_made_up_for() {
        var now = Instant.parse("2026-11-30T12:00:00Z");
        var tries = timetable("2026-11-23T15:00:00Z").retriesAfter(now, Decline.UNKNOWN);
        assertEquals(List.of("2026-11-30T16:00", "2026-12-03T16:00", "2026-12-06T16:00"), told(tries));
    }

    @Test
    void the_hour_stays_when_the_clocks_change() {
        assertEquals(
                List.of("2027-03-25T10:00 NOTICE", "2027-03-29T09:00 REMINDER", "2027-04-01T10:00 REMINDER"),
                letters("2027-03-25T09:00:00Z", Decline.HARD).subList(0, 3));
    }

    private static List<String> letters(String failedAt, Decline decline) {
        return timetable(failedAt).letters(decline).stream()
                .map(letter -> local(letter.due()) + " " + letter.tone())
                .toList();
    }

    private static List<String> retries(String failedAt, Decline decline) {
        var timetable = timetable(failedAt);
        return told(timetable.retriesAfter(Instant.parse(failedAt), decline));
    }

    private static List<String> told(List<Planned> planned) {
        return planned.stream().map(Planned::due).map(TimetableTest::local).toList();
    }

    private static Timetable timetable(String failedAt) {
        return new Timetable(OURS.campaigns().get(0), OURS.hours().local(), CY, Instant.parse(failedAt));
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, CY.zone()).toString();
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }
}
