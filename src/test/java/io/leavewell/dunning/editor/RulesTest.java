package io.leavewell.dunning.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.dunning.Schedule;
import io.leavewell.dunning.Schedules;
import io.leavewell.web.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schedule may not say; each line changes one thing in ours. */
class RulesTest {

    private static final Rules RULES = new Rules(segment -> false, plan -> plan.equals("pro"));

    @Test
    void ours_is_fine_and_reads_as_it_was_written() {
        var ours = Schedules.parse(Schedules.ours());
        assertEquals(List.of(), RULES.of(ours));
        assertEquals(ours, Schedules.parse(Json.write(ours)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"until\": \"18:00\" | \"until\": \"09:00\" | until UNTIL_BEFORE_FROM",
                "\"\": [\"01-01\" | \"XX\": [\"01-01\" | quiet NO_COUNTRY",
                "12-24 | 13-24 | quiet NO_DATE",
                "12-24 | 02-30 | quiet NO_DATE",
                "12-24 | 2027-02-29 | quiet NO_DATE",
                "12-24 | 02-29 | ``",
                "12-24 | 2027-02-17 | ``",
                "\"\": [\"01-01\" | \"DE\": [\"01-01\" | ``",
                "\"holdout\": 0 | \"holdout\": 101 | holdout NO_PERCENT",
                "\"holdout\": 0 | \"holdout\": -1 | holdout NO_PERCENT",
                "\"holdout\": 0 | \"holdout\": 100 | ``",
                "\"holdout\": 10 | \"holdout\": 101 | expiryHoldout NO_PERCENT",
                "[30, 7] | [30, 0] | expiryDays EXPIRY_DAY",
                "\"Everybody\" | \" \" | name NAME_MISSING",
                "\"day\": 3, | \"day\": 0, | day1 DAYS_FALL",
                "\"day\": 7, | \"day\": 13, | day3 DAYS_FALL",
                "\"day\": 14 | \"day\": 15 | day4 FINAL_TOO_LATE",
                "\"finish_day\": 15 | \"finish_day\": 14 | day4 FINAL_TOO_LATE",
                "\"silent_days\": 0 | \"silent_days\": 15 | silent SILENT_TOO_LONG",
                "\"silent_days\": 0 | \"silent_days\": -1 | silent SILENT_TOO_LONG",
                "\"finish_day\": 15 | \"finish_day\": 61 | finishDay FINISH_DAY",
                "\"finish_day\": 15 | \"finish_day\": 60 | ``",
                "[72, 120 | [0, 120 | retry-INSUFFICIENT_FUNDS HOURS_FALL",
                "[72, 120 | [120, 120 | retry-INSUFFICIENT_FUNDS HOURS_FALL",
                "[24, 72, 120, 168, 240, 312] | [24, 360] | retry-UNKNOWN HOURS_TOO_LATE",
                "\"UNKNOWN\" | \"HARD\" | retry-HARD NEVER_TRIED",
                "[1, 15] | [0, 15] | payDays PAY_DAY",
                "[1, 15] | [1, 32] | payDays PAY_DAY",
                "\"finish\": \"cancel\" | \"finish\": \"cancel\", \"finish_for\": {\"pro\": \"pause\"} | ``",
                "\"finish\": \"cancel\" | \"finish\": \"cancel\", \"finish_for\": {\"old\": \"pause\"} | finishFor PLAN_UNKNOWN",
                "\"name\": | \"segment\": \"6b1d6f3e-0000-4000-8000-000000000001\", \"name\": | segment LAST_HAS_SEGMENT, segment SEGMENT_UNKNOWN",
                "\"UNKNOWN\": [24, | \"UNKNOWN\": [ | ``"
            })
    void one_thing_that_is_wrong_is_named_with_its_place(String ours, String theirs, String faults) {
        var schedule = Schedules.parse(Schedules.ours().replace(ours, theirs));
        assertEquals(
                faults == null ? "" : faults,
                RULES.of(schedule).stream()
                        .map(fault -> fault.field() + " " + fault.what())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void whoever_is_not_last_says_for_whom() {
        var ours = Schedules.parse(Schedules.ours());
        var other = Schedules.parse(Schedules.ours().replace("\"everybody\"", "\"first\""));
        var both = new Schedule(
                ours.hours(), List.of(other.campaigns().get(0), ours.campaigns().get(0)), ours.expiry());
        assertEquals(List.of(new Fault("first", "segment", Fault.What.SEGMENT_MISSING, "")), RULES.of(both));
    }
}
